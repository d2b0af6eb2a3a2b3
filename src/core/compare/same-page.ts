import type { Source } from '../facts/pack';

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

/** The source that a page itself is: one address, or one text. Null where it is none of them. */
export function selfAmong(
  page: { url: string | null; sha256: string | null },
  sources: Source[],
): Source | null {
  const address = page.url === null ? null : addressKey(page.url);
  const byText = sources.find(({ sha256 }) => page.sha256 !== null && sha256 === page.sha256);
  const byAddress = sources.find(
    ({ url }) => address !== null && url !== null && addressKey(url) === address,
  );
  return byAddress ?? byText ?? null;
}
