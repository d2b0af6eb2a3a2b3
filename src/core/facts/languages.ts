/** The languages whose figures are read, as BCP 47 primary tags. */
const READ: readonly string[] = ['en'];

/** Whether figures are read in a language, as declared. Where nothing is declared, it is taken to be one that is. */
export const isLanguageRead = (language: string | null): boolean => {
  const primary = language?.trim().toLowerCase().split(/[-_]/)[0];
  return !primary || READ.includes(primary);
};
