// @vitest-environment happy-dom
import fc from 'fast-check';
import { type ComponentChildren, Fragment, h } from 'preact';
import { describe, expect, it } from 'vitest';
import { build } from '../../src/tree/build';
import { flatten } from '../../src/tree/flatten';
import type { Tree } from '../../src/tree/tree';

const Named = ({ children }: { children?: ComponentChildren }) =>
  h('b', { class: 'name' }, children);

describe('what is drawn for a page', () => {
  it('is plain data: elements with words for attributes, and text', () => {
    const drawn = flatten(
      h('p', { key: 'k', tabIndex: -1, hidden: true, 'aria-expanded': false, title: null }, [
        h(Named, null, 'Oram'),
        h(Fragment, null, ' ', 12, false, null),
      ]),
    );
    expect(drawn).toEqual([
      {
        tag: 'p',
        attributes: { tabindex: '-1', hidden: '', 'aria-expanded': 'false', 'data-key': 'k' },
        children: [{ tag: 'b', attributes: { class: 'name' }, children: ['Oram'] }, ' ', '12'],
      },
    ]);
    expect(structuredClone(drawn)).toEqual(drawn);
  });

  it('never carries a function: a press is named, not handled', () => {
    expect(() => flatten(h('button', { onClick: () => undefined }))).toThrow('onClick');
  });

  it('becomes the elements it says, drawings in their own namespace', () => {
    const [tree = ''] = flatten(
      h(
        'div',
        { lang: 'en' },
        h('svg', { viewBox: '0 0 9 9' }, h('rect', { 'stroke-width': 1.5 })),
      ),
    );
    const element = build(document, tree) as Element;
    expect(element.outerHTML).toBe(
      '<div lang="en"><svg viewBox="0 0 9 9"><rect stroke-width="1.5"></rect></svg></div>',
    );
    expect(element.querySelector('rect')?.namespaceURI).toBe('http://www.w3.org/2000/svg');
  });

  it('stays text, whatever anybody wrote', () => {
    const parent = document.createElement('p');
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        parent.replaceChildren(build(document, text));
        expect(parent.children).toHaveLength(0);
        expect(parent.textContent).toBe(text);
      }),
    );
  });

  it('is built without anything that would be code', () => {
    const tampered: Tree = {
      tag: 'a',
      attributes: { onclick: 'alert(1)', ONLOAD: 'x', style: 'x', srcdoc: 'x', title: 'Oram' },
      children: [],
    };
    expect((build(document, tampered) as Element).outerHTML).toBe('<a title="Oram"></a>');
  });
});
