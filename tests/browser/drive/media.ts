import type { CDPSession, Page } from 'puppeteer-core';

/** What a reader has told their system, or does with the page. What is left out is as usual. */
export interface Media {
  scheme?: 'light' | 'dark';
  /** They asked for less motion. */
  still?: boolean;
  /** Their system's own few colours take the place of every page's. */
  forced?: boolean;
  /** The page is laid out for paper. */
  print?: boolean;
}

/** Chromium forgets what was emulated when the session ends: one for each page, for as long as it lives. */
const sessions = new WeakMap<Page, CDPSession>();

/** Shows a page in Chromium as it looks under these circumstances. */
export async function emulateInChromium(page: Page, media: Media): Promise<void> {
  const session = sessions.get(page) ?? (await page.createCDPSession());
  sessions.set(page, session);
  await session.send('Emulation.setEmulatedMedia', {
    media: media.print ? 'print' : '',
    features: [
      { name: 'prefers-color-scheme', value: media.scheme ?? 'light' },
      { name: 'prefers-reduced-motion', value: media.still ? 'reduce' : '' },
      { name: 'forced-colors', value: media.forced ? 'active' : '' },
    ],
  });
}

/** The overrides of a tab, as Firefox's own window sets them. */
interface Overrides {
  prefersColorSchemeOverride: string;
  prefersReducedMotionOverride: string;
  forcedColorsOverride: string;
  mediumOverride: string;
}

declare const Services: {
  wm: {
    getMostRecentWindow(type: string): {
      gBrowser: { selectedBrowser: { browsingContext: Overrides } };
    };
  };
};

/** For Firefox's own window, which is sent it as text: the same for the tab in front. `json` is a `Media`. */
export function emulateInFront(json: string): string[] {
  const media = JSON.parse(json) as Media;
  const { browsingContext } =
    Services.wm.getMostRecentWindow('navigator:browser').gBrowser.selectedBrowser;
  const wanted: Overrides = {
    prefersColorSchemeOverride: media.scheme ?? 'light',
    prefersReducedMotionOverride: media.still ? 'reduce' : 'none',
    forcedColorsOverride: media.forced ? 'active' : 'none',
    mediumOverride: media.print ? 'print' : '',
  };
  const missing = Object.keys(wanted).filter((name) => !(name in browsingContext));
  Object.assign(browsingContext, wanted);
  return missing;
}
