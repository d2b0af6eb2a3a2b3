/** Text with each run of white space as one space, and none at its ends. */
export const collapsed = (text: string | null | undefined): string =>
  (text ?? '').replace(/\s+/g, ' ').trim();
