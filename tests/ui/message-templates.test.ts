import { describe, expect, it, vi } from 'vitest';
import { templatesOf } from '../../src/ui/parts/message-templates';
import { english, messages } from './words';

describe('messages with their places left open', () => {
  const templates = templatesOf(english);

  it('say what the browser says, whatever they are given', () => {
    const given = [
      [],
      ['one'],
      ['$2', 'two', '\\$1 & $&'],
      ['1', '2', '3', '4', '5', '6', '7', '8', '9'],
    ];
    for (const key of Object.keys(messages)) {
      for (const values of given) expect(templates(key, values)).toBe(english(key, values));
    }
    expect(templates('no such key')).toBe('');
  });

  it('are each asked of the browser once', () => {
    const asked = vi.fn(english);
    const once = templatesOf(asked);
    for (const value of ['a', 'b']) once('titled', [value, value]);
    expect(asked).toHaveBeenCalledTimes(1);
  });
});
