/** The keys, by what they do. The arrow keys go up and down in the list as well. */
export const KEYS = {
  next: 'j',
  previous: 'k',
  confirm: 'c',
  dismiss: 'd',
  later: 'l',
  undo: 'u',
  note: 'n',
  search: '/',
  help: '?',
} as const;

export type KeyName = keyof typeof KEYS;

/** What a key asks for: one of the names, a reason by its number from 1, or to go back. */
export type Wish = KeyName | { reason: number } | 'escape';

const NAMES = new Map(Object.entries(KEYS).map(([name, key]) => [key as string, name as KeyName]));
const ARROWS: Record<string, KeyName> = { ArrowDown: 'next', ArrowUp: 'previous' };

/** Where letters are typed, or keys have a meaning of their own. */
const OWN = 'input, textarea, select, dialog, [contenteditable]';

/** What a key means where it was pressed; null where it is none of ours. */
export const wishOf = (event: KeyboardEvent): Wish | null => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return null;
  const at = event.target as Element | null;
  if (event.key === 'Escape') return 'escape';
  if (at?.closest(OWN)) return null;
  const arrow = ARROWS[event.key];
  // Elsewhere the arrows scroll.
  if (arrow) return at?.closest('[role=listbox]') ? arrow : null;
  if (/^[1-9]$/.test(event.key)) return { reason: Number(event.key) };
  return NAMES.get(event.key) ?? null;
};
