/**
 * @typedef {{ code: string, message: string, file?: string, line?: number, column?: number }} Finding
 * @typedef {{ errors: Finding[], warnings: Finding[], notices: Finding[] }} Report
 * @typedef {{ library: string, code: string, near: string, reason: string }} Known
 */

/** How far around the place of a finding a library's own word must stand, in characters. */
const AROUND = 200;

/**
 * Whether a finding is one of a library's that is known. A bundle has no line or name that lasts from one
 * build to the next, but the names of properties do: `near` is one that only this library has there.
 *
 * @param {Finding} finding
 * @param {Known} known
 * @param {(file: string) => string} textOf
 */
function isOf({ code, file, line, column }, known, textOf) {
  if (code !== known.code || !file || line === undefined || column === undefined) return false;
  const text = textOf(file).split('\n')[line - 1] ?? '';
  return text.slice(Math.max(0, column - AROUND), column + AROUND).includes(known.near);
}

/** @param {Finding} finding */
const told = ({ code, message, file = '', line = 0, column = 0 }) =>
  `${code} ${file}:${line}:${column} ${message}`;

/**
 * What stands against a build: every error, every warning and notice that is not a known one of a library,
 * and every known one that is met no more, so that the list holds nothing that might hide another.
 *
 * @param {Report} report of `web-ext lint --output json`
 * @param {Known[]} known
 * @param {(file: string) => string} textOf the text of a file of the build
 * @returns {string[]} a line each
 */
export function objections({ errors, warnings, notices }, known, textOf) {
  const softer = [...warnings, ...notices];
  const isKnown = (/** @type {Finding} */ finding) =>
    known.some((one) => isOf(finding, one, textOf));
  const unmet = known.filter((one) => !softer.some((finding) => isOf(finding, one, textOf)));
  return [
    ...errors.map(told),
    ...softer.filter((finding) => !isKnown(finding)).map(told),
    ...unmet.map(({ library, near }) => `${library} warns no more near ${near}: strike it.`),
  ];
}
