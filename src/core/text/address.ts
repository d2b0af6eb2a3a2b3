/** An address without scheme, its port (80 or 443), query, hash, `www.` and closing slash: what one article has in common wherever it is linked from. */
export function addressKey(url: string): string | null {
  const match = /^https?:\/\/([^/?#]+)([^?#]*)/i.exec(url.trim());
  if (!match?.[1]) return null;
  const host = match[1]
    .toLowerCase()
    .replace(/^www\./, '')
    .replace(/:(?:80|443)$/, '');
  return `${host}${(match[2] ?? '').replace(/(?<!\/)\/+$/, '')}`;
}
