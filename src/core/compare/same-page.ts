import type { Source } from '../facts/pack';
import { addressKey } from '../text/address';

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
