import { toJsonSchema } from '@valibot/to-json-schema';
import { figureSchema } from '../../../src/core/facts/schema';
import { disagreementSchema, reviewSchema } from '../../../src/core/review/schema';

/**
 * The JSON Schema that is published of a file of disagreements. What a JSON Schema cannot say (days of the
 * calendar, finite numbers) stands in the validator alone.
 */
export const publishedSchema = (): object => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Second Source review',
  description:
    'Disagreements that were met, one a question, with what was decided on each. Times are milliseconds since 1970.',
  ...toJsonSchema(reviewSchema, {
    target: 'draft-2020-12',
    errorMode: 'ignore',
    ignoreActions: ['check', 'finite', 'transform'],
    definitions: { disagreement: disagreementSchema, figure: figureSchema },
  }),
});
