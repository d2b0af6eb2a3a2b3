/** What ends a cell of a file, or of a line. */
const END = /^(?:,|\r\n)/;
/** A cell without quotation marks has no character that needs them: RFC 4180, section 2. */
const PLAIN = /^[^",\r\n]*/;
const QUOTED = /^"((?:[^"]|"")*)"/;

/**
 * The cells of a CSV file, line by line, as RFC 4180 has them read and no more: the mark of UTF-8 at the
 * front, each line ended by CR and LF and as long as the first.
 *
 * @throws where a reader that forgives nothing would stop.
 */
export const strictCells = (file: Uint8Array): string[][] => {
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(file);
  if (!text.startsWith('\uFEFF')) throw new Error('No mark of UTF-8.');
  const lines: string[][] = [];
  let line: string[] = [];
  let rest = text.slice(1);
  while (rest !== '') {
    const quoted = QUOTED.exec(rest);
    const [all] = quoted ?? PLAIN.exec(rest) ?? [''];
    line.push(quoted ? (quoted[1] ?? '').replaceAll('""', '"') : all);
    rest = rest.slice(all.length);
    const [end] = END.exec(rest) ?? [];
    if (end === undefined) throw new Error(`Neither comma nor line end: ${rest.slice(0, 20)}`);
    rest = rest.slice(end.length);
    if (end === ',') {
      if (rest === '') throw new Error('The last line does not end.');
      continue;
    }
    lines.push(line);
    line = [];
  }
  const width = lines[0]?.length ?? 0;
  const ragged = lines.findIndex((cells) => cells.length !== width);
  if (ragged >= 0) throw new Error(`Line ${ragged + 1} has ${lines[ragged]?.length} cells.`);
  return lines;
};
