/**
 * The address of a source that opens it at the very words; null unless it is http or https, because
 * packs are other people's data. A hyphen, comma or ampersand would be syntax of the text directive
 * (https://wicg.github.io/scroll-to-text-fragment/#syntax): encodeURIComponent leaves the hyphen alone.
 */
export function linkTo(url: string | null, phrase: string): string | null {
  if (!url || !URL.canParse(url)) return null;
  const address = new URL(url);
  if (address.protocol !== 'https:' && address.protocol !== 'http:') return null;
  const text = encodeURIComponent(phrase).replaceAll('-', '%2D');
  return `${address.href}${address.hash ? '' : '#'}:~:text=${text}`;
}
