import { type GenericSchema, safeParse } from 'valibot';

/** What is kept, and how many rows could not be read. */
export interface Found<T> {
  items: T[];
  broken: number;
}

/** Rows as they are kept, each checked; a broken one is left out and counted, and costs none of the others. */
export const checked = <T>(schema: GenericSchema<unknown, T>, rows: unknown[]): Found<T> => {
  const items = rows.flatMap((row) => {
    const { success, output } = safeParse(schema, row);
    return success ? [output] : [];
  });
  return { items, broken: rows.length - items.length };
};
