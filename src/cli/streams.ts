/** What a command reads from and writes to besides the files it names. */
export interface Streams {
  stdin(): Promise<string>;
  out(text: string): void;
  err(text: string): void;
}

/** Says what is wrong with the input, one line each, and remembers that something was. */
export class Complaints {
  count = 0;
  readonly #streams: Streams;

  constructor(streams: Streams) {
    this.#streams = streams;
  }

  /** `where` is a file, or a file and a line: `pages.jsonl:12`. Exit status 1. */
  badInput(where: string, what: string): void {
    this.count += 1;
    this.note(where, what);
  }

  /** Worth a line on standard error, and no failure. */
  note(where: string, what: string): void {
    this.#streams.err(`${where}: ${what.replace(/\s+/g, ' ').trim()}\n`);
  }
}
