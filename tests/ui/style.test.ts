// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { applyStyle } from '../../src/ui/sidebar/style';

const newRoot = () => document.createElement('div').attachShadow({ mode: 'open' });

afterEach(() => vi.unstubAllGlobals());

describe('the style of the sidebar', () => {
  it('is a constructed sheet, which a page’s policy on inline styles does not stop', () => {
    const root = newRoot();
    applyStyle(root, 'p { color: red }');
    expect(root.adoptedStyleSheets).toHaveLength(1);
    expect(root.querySelector('style')).toBeNull();
  });

  it('is an element where the browser hands over no constructed sheet', () => {
    vi.stubGlobal(
      'CSSStyleSheet',
      class {
        constructor() {
          throw new Error('Accessing from Xray wrapper is not supported.');
        }
      },
    );
    const root = newRoot();
    applyStyle(root, 'p { color: red }');
    expect(root.querySelector('style')?.textContent).toBe('p { color: red }');
  });
});
