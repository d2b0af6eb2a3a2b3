/**
 * Gives a shadow root of ours its style sheet.
 *
 * A constructed sheet is no inline style, so a page's `default-src 'none'` does not stop it. Firefox
 * refuses to hand one from a content script to a root of the page; there a `<style>` is used, whose text
 * must be set as `textContent` by us: then Firefox counts it as the extension's, and the page's policy
 * does not apply to it.
 */
export function applyStyle(root: ShadowRoot, css: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
    if (root.adoptedStyleSheets.length === 1) return;
  } catch {
    // Falls through to the element.
  }
  const style = root.ownerDocument.createElement('style');
  root.prepend(style);
  style.textContent = css;
}
