import { z } from 'zod';
import { chart } from './chart.ts';
import { duty } from './duty.ts';
import { problemRule } from './problem-rule.ts';
import { designation, selection } from './selection.ts';
import { setting } from './setting.ts';
import { slotRule } from './slot-rule.ts';
import { assessmentRule, supervisionRule } from './supervision-rule.ts';
import { identifier, isoDate, notStated, period, text } from './value.ts';

/** A clause in the document's own numbering, in our own words; every rule cites one. */
export const clause = z.strictObject({ id: text, says: text });
export type Clause = z.infer<typeof clause>;

/** A policy document as data: the whole of what a county runs by. */
export const mechanismSchema = z.strictObject({
  /** Version of the language. */
  guatu: z.literal(1),
  id: identifier,
  title: text,
  /** True only where the county is invented for showing the product. */
  fictional: z.boolean().optional(),
  jurisdiction: z.strictObject({
    name: text,
    level: z.enum(['town', 'county', 'city', 'province', 'nation']),
  }),
  issued: z.strictObject({ clause: text, by: text, on: isoDate, number: z.union([notStated, text]) }),
  /** To whom the document itself goes; every paper issued under it has such a list as well. */
  distribution: z.strictObject({ clause: text, addressees: z.array(text), copies: z.array(text) }),
  effective: period,
  clauses: z.array(clause).min(1),
  settings: z.array(setting),
  organisation: chart,
  slots: z.array(slotRule),
  duties: z.array(duty),
  designations: z.array(designation),
  selections: z.array(selection),
  problems: problemRule,
  supervision: supervisionRule,
  assessment: z.union([notStated, assessmentRule]),
});
export type Mechanism = z.infer<typeof mechanismSchema>;
