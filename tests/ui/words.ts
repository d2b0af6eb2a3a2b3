import written from '../../src/static/_locales/en/messages.json';
import type { MessageSource } from '../../src/ui/parts/words';

export const messages: Record<string, { message: string; description?: string }> = written;

/** The browser's `i18n.getMessage` over the English messages: empty where there is no such key. */
export const english: MessageSource = (key, substitutions = []) =>
  (messages[key]?.message ?? '').replace(/\$(\d)/g, (_, n) => substitutions[Number(n) - 1] ?? '');
