import { z } from 'zod';
import { factTypes, subjectKinds } from './ledger-fact.ts';
import { identifier, text } from './value.ts';

export const subjectKind = z.enum(subjectKinds);
export const factType = z.enum(factTypes);

/** Something that the document judges by and that somebody has to know: what it is said of, and what kind of answer it takes. */
export const fact = z
  .strictObject({
    id: identifier,
    clause: text,
    name: text,
    of: subjectKind,
    type: factType,
    /** The answers there are, for a `choice`. */
    choices: z
      .array(z.strictObject({ id: identifier, name: text }))
      .min(2)
      .optional(),
  })
  .meta({ id: 'fact' });
export type FactRule = z.infer<typeof fact>;
