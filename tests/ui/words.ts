import { readFileSync } from 'node:fs';
import type { MessageSource } from '../../src/ui/parts/words';

const file = new URL('../../src/static/_locales/en/messages.json', import.meta.url);

export const messages: Record<string, { message: string; description?: string }> = JSON.parse(
  readFileSync(file, 'utf8'),
);

/** The browser's `i18n.getMessage` over the English messages: empty where there is no such key. */
export const english: MessageSource = (key, substitutions = []) =>
  (messages[key]?.message ?? '').replace(/\$(\d)/g, (_, n) => substitutions[Number(n) - 1] ?? '');
