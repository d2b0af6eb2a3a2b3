import { spawnSync } from 'node:child_process';
import { accessSync, constants, readdirSync, statSync } from 'node:fs';
import { homedir, platform } from 'node:os';
import { delimiter, join } from 'node:path';

/** The two browsers the extension is made for. */
export const BROWSERS = ['chromium', 'firefox'] as const;
export type BrowserName = (typeof BROWSERS)[number];

/**
 * The variable that names a browser's program and goes before everything that is looked up. `none`
 * stands for a machine without that browser.
 */
export const VARIABLES: Record<BrowserName, string> = {
  chromium: 'SECOND_SOURCE_CHROMIUM',
  firefox: 'SECOND_SOURCE_FIREFOX',
};

/** Where `@puppeteer/browsers` keeps what it downloads; the folder it uses by itself. */
export const downloads = join(homedir(), '.cache', 'puppeteer');

const NAMES: Record<BrowserName, string[]> = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge',
  ],
  firefox: ['firefox', 'firefox-esr'],
};

const MAC: Record<BrowserName, string[]> = {
  chromium: ['Chromium', 'Google Chrome', 'Microsoft Edge'],
  firefox: ['Firefox', 'Firefox Developer Edition'],
};

const WINDOWS: Record<BrowserName, string[]> = {
  chromium: ['Chromium/Application/chrome.exe', 'Google/Chrome/Application/chrome.exe'].concat(
    'Microsoft/Edge/Application/msedge.exe',
  ),
  firefox: ['Mozilla Firefox/firefox.exe', 'Firefox Developer Edition/firefox.exe'],
};

function runnable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** On Ubuntu these names may be stubs that only say that the real thing is a snap. */
const answers = (path: string): boolean =>
  platform() !== 'linux' || spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0;

function usualPlaces(name: BrowserName): string[] {
  const onPath = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const places = NAMES[name].flatMap((program) => onPath.map((folder) => join(folder, program)));
  if (platform() === 'darwin') {
    for (const app of MAC[name]) {
      const program = name === 'firefox' ? 'firefox' : app;
      for (const root of ['/Applications', join(homedir(), 'Applications')]) {
        places.push(join(root, `${app}.app/Contents/MacOS`, program));
      }
    }
  }
  if (platform() === 'win32') {
    const roots = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)']];
    for (const root of [...roots, process.env.LOCALAPPDATA]) {
      if (root) places.push(...WINDOWS[name].map((path) => join(root, path)));
    }
  }
  return places;
}

function downloaded(name: BrowserName): string[] {
  const folder = join(downloads, name === 'chromium' ? 'chrome' : 'firefox');
  const programs = ['chrome', 'chrome.exe', 'firefox', 'firefox.exe', 'Google Chrome for Testing'];
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => programs.some((program) => path.split(/[\\/]/).at(-1) === program))
      .map((path) => join(folder, path));
  } catch {
    return [];
  }
}

/**
 * The path of an installed browser, or null. Looks at the environment variable, then at the usual
 * names and places of this system, then at what an earlier run has downloaded.
 *
 * Throws where the variable names something that is not a program: falling back to another
 * browser would hide the mistake.
 */
export function findBrowser(name: BrowserName): string | null {
  const named = process.env[VARIABLES[name]];
  if (named === 'none') return null;
  if (named) {
    if (runnable(named)) return named;
    throw new Error(`${VARIABLES[name]} is ${named}, which is not a program.`);
  }
  const places = [...usualPlaces(name), ...downloaded(name)];
  return places.find((path) => runnable(path) && answers(path)) ?? null;
}
