import { getBrowsers, howToInstall } from './get-browsers';

/** Before the first test: both browsers are here, or it is said what to install. */
export async function setup(): Promise<void> {
  const missing = await getBrowsers();
  if (missing.length > 0) throw new Error(missing.map(howToInstall).join('\n\n'));
}
