import * as z from 'zod';
import { Edtf } from '../../dates/index.ts';

const text = z.string().max(1000);
const several = <T extends z.ZodType>(one: T) => z.array(one).max(500);

export const NameParts = z.strictObject({
  surname: text.nullable(),
  given: text.nullable(),
  patronymic: text.nullable(),
});
export type NameParts = z.infer<typeof NameParts>;

/** What is known of a child, as people wrote it. Several of a thing are several statements, not a choice. */
export const Description = z.strictObject({
  names: several(NameParts),
  births: several(Edtf),
  sexes: several(z.enum(['female', 'male'])),
  birthPlaces: several(text),
  /** Where it lived or was. */
  otherPlaces: several(text),
  /** Mother, father and other kin: a name in one line each. */
  relatives: several(z.strictObject({ relation: z.string(), name: text })),
  /** Numbers of documents and of registers. */
  documents: several(z.string().max(2001)),
});
export type Description = z.infer<typeof Description>;
