import { z } from 'zod';
import { bandEdges, sharedEdges } from './band.ts';
import { bearerRule } from './bearer-rule.ts';
import { condition, operand } from './condition.ts';
import { subjectKind } from './fact.ts';
import { due } from './due-rule.ts';
import { identifier, notStated, text } from './value.ts';

/** Points for each `per` of a figure; per 100 million yuan on one side and per percentage point on the other. */
const slope = z
  .strictObject({
    points: z.number().positive(),
    per: z.number().positive(),
    of: operand,
    /** The most that this side can bring or cost. */
    atMost: z.number().positive().optional(),
  })
  .meta({ id: 'slope' });

/** How an item earns its points. */
const simpleMethod = [
  /** `points` at `at` (100 percent), in proportion below it, and above it no more unless the item's `atMost` says so. */
  z.strictObject({ proportional: z.strictObject({ to: operand, at: z.number().positive() }) }),
  /** `points` on target; a different slope for what is over and for what is under. */
  z.strictObject({
    target: z.strictObject({
      actual: operand,
      target: operand,
      over: slope.optional(),
      under: slope.optional(),
    }),
  }),
  z.strictObject({
    bands: z.array(z.strictObject({ points: z.number(), ...bandEdges })).min(1),
    by: operand,
    edges: sharedEdges,
  }),
  /** So many points for each; at most so many times in a period. */
  z.strictObject({
    each: z.strictObject({
      of: operand,
      points: z.number(),
      most: z
        .strictObject({ times: z.int().min(1), in: z.enum(['month', 'quarter', 'half-year', 'year']) })
        .optional(),
    }),
  }),
  z.strictObject({
    choices: z.array(z.strictObject({ is: identifier, points: z.number() })).min(1),
    by: z.strictObject({ fact: identifier }),
  }),
  /** All of its points when the condition holds. */
  z.strictObject({ when: condition, points: z.number() }),
  /** Somebody's judgement between two numbers of points; a document may leave an end open. */
  z.strictObject({
    judged: z.strictObject({
      from: z.union([z.number(), notStated]),
      to: z.union([z.number(), notStated]),
      by: z.union([notStated, bearerRule]),
    }),
  }),
] as const;
export const scoreMethod = z
  .union([
    ...simpleMethod,
    /** For a unit: what each of its projects earns by a method, added up. */
    z.strictObject({
      eachProject: z.strictObject({ method: z.union(simpleMethod), where: condition.optional() }),
    }),
  ])
  .meta({ id: 'scoreMethod' });
export type ScoreMethod = z.infer<typeof scoreMethod>;

export const scoreItem = z
  .strictObject({
    id: identifier,
    clause: text,
    says: text,
    kind: z.enum(['score', 'bonus', 'deduction']).default('score'),
    /** Full marks; for `target`, the marks on target. */
    points: z.number().optional(),
    method: z.union([notStated, scoreMethod]),
    /** The most and the least that it can come to. */
    atMost: z.number().optional(),
    atLeast: z.number().optional(),
    /** When it does not apply, and what becomes of its points. */
    notApplicable: z
      .strictObject({ when: condition, instead: z.enum(['full', 'left-out', 'spread', 'average']) })
      .optional(),
  })
  .meta({ id: 'scoreItem' });
export type ScoreItem = z.infer<typeof scoreItem>;

export const scorePart = z
  .strictObject({
    id: identifier,
    clause: text,
    name: text,
    /** Its weight in the whole: what its items' full marks come to. */
    points: z.number().optional(),
    items: z.array(scoreItem),
    atMost: z.number().optional(),
    /** What it takes to pass, bonuses included; a document may speak of failing and not say from where on. */
    pass: z.union([z.number(), notStated]).optional(),
  })
  .meta({ id: 'scorePart' });
export type ScorePart = z.infer<typeof scorePart>;

/** What stands before an award whatever the points: parts not passed, or a condition. */
export const scoreGate = z
  .strictObject({
    clause: text,
    says: text,
    when: z.union([
      condition,
      z.strictObject({
        failed: z.array(identifier).min(1),
        atLeast: z.int().min(1),
        atMost: z.int().optional(),
      }),
    ]),
    brings: z.union([
      z.strictObject({ gradesLower: z.int().min(1) }),
      z.strictObject({ award: z.literal('none') }),
      z.strictObject({ atMost: z.number() }),
    ]),
  })
  .meta({ id: 'scoreGate' });
export type ScoreGate = z.infer<typeof scoreGate>;

export const scorecard = z
  .strictObject({
    id: identifier,
    clause: text,
    name: text,
    says: text,
    of: subjectKind,
    period: z.enum(['month', 'quarter', 'half-year', 'year', 'ad-hoc']),
    /** What full marks come to; `open` where points are only added up. */
    outOf: z.union([z.number().positive(), z.literal('open')]),
    parts: z.array(scorePart).min(1),
    /** What the whole can come to, bonuses included. */
    atMost: z.number().optional(),
    gates: z.array(scoreGate).default([]),
    /** The best first. */
    grades: z.array(z.strictObject({ id: identifier, name: text, ...bandEdges })).default([]),
    /** Who is compared with whom; a scorecard without leagues compares nobody. */
    leagues: z
      .array(z.strictObject({ id: identifier, name: text, of: z.array(bearerRule).min(1) }))
      .default([]),
    /** How a longer period's score comes from those of shorter ones, the card's own. */
    rollUp: z
      .strictObject({
        clause: text,
        over: z.enum(['quarter', 'half-year', 'year']),
        how: z.enum(['average', 'sum', 'last']),
      })
      .optional(),
    decimals: z.int().min(0).max(4).default(2),
    /** By when those scored may object to a draft. */
    objections: z.union([notStated, due]).default('not-stated'),
  })
  .meta({ id: 'scorecard' });
export type Scorecard = z.infer<typeof scorecard>;
