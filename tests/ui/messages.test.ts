import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';
import { messages } from './words';

const top = fileURLToPath(new URL('../../', import.meta.url));
const filesIn = (folder: string, ending: RegExp) =>
  readdirSync(`${top}${folder}`, { recursive: true, encoding: 'utf8' })
    .filter((name) => ending.test(name))
    .map((name) => ({ name, text: readFileSync(`${top}${folder}/${name}`, 'utf8') }));

const source = filesIn('src', /\.tsx?$/);
const keys = Object.keys(messages);
const text = source.map((file) => file.text).join('\n') + readFileSync(`${top}manifest.json`);

/** Keys that are put together at run time, from what the engine's word lists name. */
const BUILT = /^(?:measure|event|phase)_/;

interface Measures {
  measure: string;
}
const words = <T>(name: string): T[] =>
  JSON.parse(readFileSync(`${top}data/words/${name}.json`, 'utf8'));
const keyOf = (kind: string, id: string) => `${kind}_${id.replace(/\W/g, '_')}`;

describe('messages', () => {
  it('are all used', () => {
    const unused = keys
      .filter((key) => !BUILT.test(key))
      .filter((key) => {
        const base = key.replace(/_(?:zero|one|two|few|many|other)$/, '');
        return ![key, base].some((name) => new RegExp(`['_]${name}(?:'|__)`).test(text));
      });
    expect(unused).toEqual([]);
  });

  it('stand for every measure, happening and phase that the engine knows', () => {
    const wanted = [
      ...words<Measures>('measures').map(({ measure }) => keyOf('measure', measure)),
      ...words<{ event: string }>('happenings').map(({ event }) => keyOf('event', event)),
      ...words<{ phase: string }>('phases').map(({ phase }) => keyOf('phase', phase)),
    ];
    expect(wanted.filter((key) => !keys.includes(key))).toEqual([]);
  });

  it('come in one and in many wherever they count', () => {
    const ones = keys.filter((key) => key.endsWith('_one')).map((key) => key.slice(0, -4));
    const others = keys.filter((key) => key.endsWith('_other')).map((key) => key.slice(0, -6));
    expect(ones).toEqual(others);
  });

  it('never call a figure true, false, confirmed, outdated or copied', () => {
    // A decision on two statements, which says of neither that it is so.
    const difference = /confirmed as a difference/i;
    const said = Object.values(messages).map(({ message }) => message.replace(difference, ''));
    expect(
      said.filter((line) =>
        /\b(?:false|confirmed|outdated|stale|copied|recycled|corrected|fake|verified)\b/i.test(
          line,
        ),
      ),
    ).toEqual([]);
  });
});

interface Node {
  type?: string;
  [field: string]: unknown;
}

/** Every text that a component would show though no message holds it. */
function literals(node: unknown, found: string[] = []): string[] {
  if (Array.isArray(node)) for (const one of node) literals(one, found);
  else if (node && typeof node === 'object') {
    const { type, value, name, expression } = node as Node;
    if (type === 'JSXText' && /\p{L}/u.test(String(value))) found.push(String(value).trim());
    if (type === 'JSXAttribute') {
      const attribute = String((name as Node).name);
      const literal = (value as Node | null)?.type === 'Literal' ? (value as Node).value : null;
      const shown = /^(?:title|alt|placeholder|aria-(?:label|description|valuetext))$/;
      if (literal && shown.test(attribute)) found.push(`${attribute}="${literal}"`);
    }
    if (type === 'JSXExpressionContainer') {
      const shown = (expression as Node).value;
      if (typeof shown === 'string' && /\p{L}/u.test(shown)) found.push(shown);
    }
    for (const child of Object.values(node)) literals(child, found);
  }
  return found;
}

describe('components', () => {
  const components = source.filter(({ name }) => name.endsWith('.tsx'));

  it('hold no words of their own', () => {
    expect(components.length).toBeGreaterThan(5);
    const found = components.map(({ name, text: code }) => {
      const { program, errors } = parseSync(name, code);
      if (errors.length > 0) throw new Error(`${name} does not parse`);
      return { name, words: literals(program) };
    });
    expect(found.filter((one) => one.words.length > 0)).toEqual([]);
  });

  it('are seen through where they do', () => {
    const code = 'export const X = () => <p title="Hi">Hello {"there"} {name}</p>;';
    expect(literals(parseSync('x.tsx', code).program)).toEqual(['title="Hi"', 'Hello', 'there']);
  });
});
