import { z } from 'zod';
import { bandEdges, sharedEdges } from './band.ts';
import { bearerRule } from './bearer-rule.ts';
import { condition, operand } from './condition.ts';
import { subjectKind } from './fact.ts';
import { colour, identifier, notStated, text } from './value.ts';

const naming = { id: identifier, clause: text, name: text };

/** One thing a light is shown for: bands of a figure, or cases of which the first that holds counts. */
export const lightDimension = z
  .union([
    z.strictObject({
      ...naming,
      by: operand,
      edges: sharedEdges,
      bands: z.array(z.strictObject({ colour, ...bandEdges })).min(1),
    }),
    z.strictObject({
      ...naming,
      cases: z.array(z.strictObject({ colour, when: condition })).min(1),
      /** What is shown where no case holds; without it, no light at all. */
      otherwise: colour.optional(),
    }),
  ])
  .meta({ id: 'lightDimension' });
export type LightDimension = z.infer<typeof lightDimension>;

/** When somebody may show another colour than the figures give. The reason is always asked for, and both stay visible. */
export const lightOverride = z
  .strictObject({
    clause: text,
    says: text,
    /** Which dimensions; without it, all. */
    dimensions: z.array(identifier).min(1).optional(),
    shows: colour.optional(),
    by: z.union([notStated, bearerRule]),
  })
  .meta({ id: 'lightOverride' });

export const lightRule = z
  .strictObject({
    ...naming,
    says: text,
    of: subjectKind,
    /** Which of them; without it, all. */
    scope: condition.optional(),
    dimensions: z.array(lightDimension).min(1),
    /** One light for all dimensions: the worst of them, or none, each standing for itself. */
    overall: z.enum(['worst', 'none']).default('none'),
    override: lightOverride.optional(),
  })
  .meta({ id: 'light' });
export type LightRule = z.infer<typeof lightRule>;
