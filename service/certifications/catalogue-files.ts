import * as v from 'valibot';
import { languageSchema } from '../../src/contract/values.js';
import { linkText, someText } from '../values/file-values.js';
import type { CatalogueService } from './catalogue.js';

const translationsSchema = v.pipe(
  v.record(languageSchema, v.strictObject({ name: someText, authority: someText })),
  v.check((translations) => Object.keys(translations).length > 0, 'must name a language'),
);

/** `services/<id>.json`: a service that spaces are certified for. */
export const serviceFileSchema = v.pipe(
  v.strictObject({
    translations: translationsSchema,
    accessCodes: v.optional(v.nullable(v.picklist(['request', 'grant'])), null),
    procedure: v.optional(v.nullable(linkText), null),
    validMonths: v.optional(v.nullable(v.pipe(v.number(), v.integer('must be a whole number'), v.minValue(1, 'must be at least 1'))), null),
  }),
  v.check(({ accessCodes, procedure }) => accessCodes !== null || procedure !== null, 'must have accessCodes or a procedure'),
) satisfies v.GenericSchema<unknown, Omit<CatalogueService, 'id'>>;
