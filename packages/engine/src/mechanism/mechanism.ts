import { z } from 'zod';
import { chart } from './chart.ts';
import { projectClass } from './condition.ts';
import { consequence } from './consequence.ts';
import { duty, eventRule } from './duty.ts';
import { fact } from './fact.ts';
import { ladder } from './ladder.ts';
import { lifecycle } from './lifecycle.ts';
import { lightRule } from './light-rule.ts';
import { measure } from './measure.ts';
import { problemRule } from './problem-rule.ts';
import { scorecard } from './score-rule.ts';
import { designation, selection } from './selection.ts';
import { setting } from './setting.ts';
import { slotRule } from './slot-rule.ts';
import { assessmentRule, supervisionRule } from './supervision-rule.ts';
import { governmentLevel, identifier, isoDate, notStated, period, text } from './value.ts';

/** A clause in the document's own numbering, in our own words; every rule cites one. */
export const clause = z.strictObject({ id: text, says: text }).meta({ id: 'clause' });
export type Clause = z.infer<typeof clause>;

const orNotStated = <Schema extends z.ZodType>(schema: Schema) => z.union([notStated, schema]);

/**
 * A policy document as data: the whole of what a county runs by. A document that says nothing of a subject leaves its
 * list out; where the product needs an answer the part is `not-stated`, and the checker says so.
 */
export const mechanismSchema = z
  .strictObject({
    /** Version of the language. */
    guatu: z.literal(1),
    id: identifier,
    title: text,
    /** True only where the county is invented for showing the product. */
    fictional: z.boolean().optional(),
    jurisdiction: z.strictObject({ name: text, level: orNotStated(governmentLevel) }),
    issued: z.strictObject({
      clause: text,
      by: orNotStated(text),
      on: orNotStated(isoDate),
      number: orNotStated(text),
    }),
    /** Documents that it takes the place of. */
    replaces: z.array(z.strictObject({ clause: text, title: text, number: orNotStated(text) })).default([]),
    /** To whom the document itself goes; every paper issued under it has such a list as well. */
    distribution: orNotStated(
      z.strictObject({ clause: text, addressees: z.array(text), copies: z.array(text) }),
    ).default('not-stated'),
    effective: orNotStated(period),
    clauses: z.array(clause).min(1),
    settings: z.array(setting).default([]),
    organisation: chart,
    slots: z.array(slotRule).default([]),
    events: z.array(eventRule).default([]),
    duties: z.array(duty).default([]),
    designations: z.array(designation).default([]),
    selections: z.array(selection).default([]),
    facts: z.array(fact).default([]),
    classes: z.array(projectClass).default([]),
    measures: z.array(measure).default([]),
    lights: z.array(lightRule).default([]),
    scorecards: z.array(scorecard).default([]),
    lifecycles: z.array(lifecycle).default([]),
    ladders: z.array(ladder).default([]),
    consequences: z.array(consequence).default([]),
    problems: orNotStated(problemRule).default('not-stated'),
    supervision: orNotStated(supervisionRule).default('not-stated'),
    assessment: orNotStated(assessmentRule).default('not-stated'),
  })
  .meta({ id: 'mechanism' });
export type Mechanism = z.infer<typeof mechanismSchema>;
