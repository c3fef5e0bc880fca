import { assessedKinds, assessmentStates } from '@guatu/engine';
import { oc } from '@orpc/contract';
import { z } from 'zod';
import { calendarDate, fileId, key, line, prose, recordId, revision } from './fields.ts';

/** `2018-05`, `2018-Q2`, `2018-H1` or `2018`. */
const periodKey = z.string().regex(/^(19|20|21)\d\d(-(0[1-9]|1[0-2]|Q[1-4]|H[12]))?$/);

/** One entry of the ledger: `matter:<id>`, `part:<id>`, `report:<month>`, `hand-in:<month>` or `problem:<id>`. */
const entryKey = z.string().regex(/^(matter|part|report|hand-in|problem):[0-9a-z-]{7,36}$/);

/** Other points for some items: `in-time:40,parts:7.5`. */
const otherPoints = z.string().regex(/^([a-z0-9-]{1,80}:\d{1,4}(\.\d{1,2})?(,|$)){0,100}$/);

const state = z.enum(assessmentStates);
const cardKind = z.enum(['month', 'quarter', 'half-year', 'year', 'ad-hoc']);

/** By which rules: the county's own, or the default where its document does not say how it is scored. */
const basis = z.enum(['own', 'default']);

const period = z.object({ key: periodKey, from: calendarDate, to: calendarDate });

const doing = z.object({ on: calendarDate, person: z.string(), postName: z.string() });

const points = z.number();
/** The whole as printed; null while an item has no points, and then `soFar` is what the others come to. */
const total = { points: points.nullable(), soFar: points, outOf: z.number().nullable() };

const card = z.object({
  id: key,
  name: z.string(),
  says: z.string(),
  clause: z.string(),
  /** The document that the rules are from. */
  document: z.string(),
  basis,
  kind: cardKind,
  outOf: z.number().nullable(),
  parts: z.array(z.object({ id: key, name: z.string(), points: z.number().nullable() })),
});

const ranking = z.object({
  shown: z.boolean(),
  /** Who decided and why, and who entered it; null while nobody ever did. */
  decision: doing.extend({ decidedBy: z.string(), reason: z.string() }).nullable(),
});

/** Where an assessment stands; null before it is drawn up, while the figures are only a look ahead. */
const standing = z.object({
  id: recordId,
  state,
  revision,
  drawnUp: doing,
  sentOut: doing.nullable(),
  objectionsUntil: calendarDate.nullable(),
  final: doing.nullable(),
});

const unitLine = z.object({
  id: key,
  name: z.string(),
  ...total,
  /** After final: as it was put right last; null where nothing was. */
  corrected: points.nullable(),
  parts: z.array(
    z.object({
      id: key,
      points: points.nullable(),
      soFar: points,
      /** False where there was nothing of any of its items. */
      applies: z.boolean(),
    }),
  ),
  unscored: z.number().int(),
  grade: z.string().nullable(),
  objections: z.object({ made: z.number().int(), unanswered: z.number().int() }),
  /** The ledger says something else by now than when the card became final. */
  drifted: z.boolean(),
  /** Only where ranking is shown. */
  rank: z.object({ league: z.string(), place: z.number().int(), of: z.number().int() }).nullable(),
});

const wanted = z.object({ card: key.optional(), period: periodKey.optional() });

const entry = z.object({
  key: entryKey,
  kind: z.enum(assessedKinds),
  title: z.string(),
  path: z.string().nullable(),
  clause: z.string().nullable(),
  /** By the limit that holds, and as it was decided. */
  due: calendarDate.nullable(),
  originalDue: calendarDate.nullable(),
  done: calendarDate.nullable(),
  /** How much it adds to the fact. */
  amount: z.number(),
  excused: z.boolean(),
});

const fact = z.object({
  id: key,
  /** Null for a fact that every county's ledger keeps. */
  name: z.string().nullable(),
  of: z.enum(['unit', 'project']),
  /** Null where it is not known. */
  value: z.number().nullable(),
  entries: z.array(entry),
});

/** How points came about: a sentence `assessment.how.<code>` with numbers. */
const how = z.object({
  code: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
  /** What was measured: its name, or the id of a fact of the ledger. */
  figure: z.object({ id: z.string(), name: z.string().nullable() }).nullable(),
  /** What would have to be known for there to be points. */
  missing: z.array(z.object({ id: z.string(), name: z.string().nullable() })),
});

const scoredItem = z.object({
  id: key,
  says: z.string(),
  clause: z.string(),
  kind: z.enum(['score', 'bonus', 'deduction']),
  points: points.nullable(),
  fullMarks: z.number().nullable(),
  how,
  cuts: z.array(z.object({ by: z.string(), to: z.number() })),
  facts: z.array(fact),
  measures: z.array(z.object({ id: key, name: z.string(), value: z.number().nullable() })),
  /** Projects that its facts are of, with each one's figures. */
  projects: z.array(
    z.object({
      id: recordId,
      name: z.string(),
      points: points.nullable(),
      facts: z.array(z.object({ id: key, value: z.union([z.string(), z.number(), z.boolean()]).nullable() })),
    }),
  ),
  /** Where people judge: the ends of the range as the rule writes them; one that is null is open. */
  range: z.object({ from: z.number().nullable(), to: z.number().nullable(), may: z.boolean() }).nullable(),
});

const withdrawn = z.object({ on: calendarDate, person: z.string(), because: z.string() }).nullable();

export const objectionOutcome = z.enum(['upheld', 'upheld-in-part', 'rejected']);

const scorecard = z.object({
  unit: z.object({ id: key, name: z.string() }),
  card,
  period,
  standing: standing.nullable(),
  clauses: z.array(z.object({ id: z.string(), says: z.string() })),
  ...total,
  cuts: z.array(z.object({ by: z.string(), to: z.number() })),
  parts: z.array(
    z.object({
      id: key,
      name: z.string(),
      clause: z.string(),
      points: points.nullable(),
      soFar: points,
      pass: z.number().nullable(),
      passed: z.boolean().nullable(),
      items: z.array(scoredItem),
    }),
  ),
  gates: z.array(z.object({ clause: z.string(), says: z.string(), hit: z.boolean().nullable() })),
  grade: z.string().nullable(),
  judgements: z.array(doing.extend({ id: recordId, item: key, points, reason: z.string(), withdrawn })),
  excuses: z.array(
    doing.extend({ id: recordId, entry: entryKey, title: z.string(), reason: z.string(), withdrawn }),
  ),
  objections: z.array(
    doing.extend({
      id: recordId,
      item: key.nullable(),
      reason: z.string(),
      files: z.array(z.object({ id: fileId, name: z.string(), mediaType: z.string() })),
      answer: doing.extend({ outcome: objectionOutcome, words: z.string() }).nullable(),
    }),
  ),
  corrections: z.array(doing.extend({ before: points.nullable(), after: points, reason: z.string() })),
  drift: z
    .object({
      was: points.nullable(),
      now: points.nullable(),
      facts: z.array(z.object({ id: key, was: z.number(), now: z.number() })),
    })
    .nullable(),
  may: z.object({
    weigh: z.boolean(),
    object: z.boolean(),
    answer: z.boolean(),
    correct: z.boolean(),
  }),
});

const versioned = z.object({ id: recordId, revision });
const changed = z.object({ id: recordId, state, revision });
const ofUnit = versioned.extend({ unitId: key });

export const assessment = {
  /** The units of a period in the order of the organisation, as far as the person asking sees them. */
  show: oc
    .route({ method: 'GET', path: '/assessment', tags: ['assessment'] })
    .input(wanted)
    .output(
      z.object({
        card,
        cards: z.array(z.object({ id: key, name: z.string() })),
        period,
        periods: z.array(periodKey),
        standing: standing.nullable(),
        /** Nothing is shown to a unit before the draft goes out. */
        hidden: z.boolean(),
        units: z.array(unitLine),
        /** Units of which the ledger holds nothing in the period. */
        idle: z.array(z.string()),
        ranking,
        /** By when objections can end at the earliest, if it went out today. */
        objectionsFrom: calendarDate,
        /** The clause and words by which the county assesses at all; null where its document has none. */
        rule: z.object({ clause: z.string(), says: z.string() }).nullable(),
        may: z.object({
          drawUp: z.boolean(),
          sendOut: z.boolean(),
          finish: z.boolean(),
          rank: z.boolean(),
          compare: z.boolean(),
        }),
      }),
    ),
  scorecard: oc
    .route({ method: 'GET', path: '/assessment/units/{unitId}', tags: ['assessment'] })
    .input(wanted.extend({ unitId: key }))
    .output(scorecard),
  /** Other points for some items, on the same ledger: whose score would move. Nothing is kept. */
  whatIf: oc
    .route({ method: 'GET', path: '/assessment/what-if', tags: ['assessment'] })
    .input(wanted.extend({ points: otherPoints.default('') }))
    .output(
      z.object({
        card,
        period,
        items: z.array(
          z.object({ part: z.string(), item: key, says: z.string(), points: z.number(), wanted: z.number() }),
        ),
        outOf: z.object({ before: z.number().nullable(), after: z.number().nullable() }),
        units: z.array(z.object({ id: key, name: z.string(), before: points, after: points, moved: points })),
      }),
    ),
  /** The scoring of other documents on the same ledger, side by side. */
  compare: oc
    .route({ method: 'GET', path: '/assessment/comparison', tags: ['assessment'] })
    .input(wanted)
    .output(
      z.object({
        period,
        columns: z.array(
          z.object({
            id: z.string(),
            document: z.string(),
            name: z.string(),
            basis: z.enum(['own', 'default', 'example']),
            kind: z.enum(['score', 'light', 'figures']),
            outOf: z.number().nullable(),
            /** Facts that the rules ask for and this county's ledger does not keep. */
            missing: z.array(z.object({ id: z.string(), name: z.string().nullable() })),
            /** Items that take somebody's judgement, or that the document does not say how to score. */
            judged: z.array(z.string()),
            open: z.array(z.string()),
          }),
        ),
        units: z.array(
          z.object({
            id: key,
            name: z.string(),
            answers: z.array(
              z.object({
                /** Of a score: what could be worked out, and of how many items how many could not. */
                points: points.nullable(),
                unscored: z.number().int(),
                items: z.number().int(),
                /** Of lights, how many of the unit's projects show a colour, or none that can be told; else measures. */
                figures: z.array(
                  z.object({
                    id: z.string(),
                    name: z.string().nullable(),
                    value: z.number().nullable(),
                    /** How it is read. */
                    unit: z.enum(['yuan', 'percent', 'number']),
                  }),
                ),
              }),
            ),
          }),
        ),
      }),
    ),
  drawUp: oc
    .route({ method: 'POST', path: '/assessment', tags: ['assessment'] })
    .input(z.object({ card: key, period: periodKey }))
    .output(changed),
  /** To the units as a draft, with the last day for objections. */
  sendOut: oc
    .route({ method: 'POST', path: '/assessment/{id}/draft', tags: ['assessment'] })
    .input(versioned.extend({ objectionsUntil: calendarDate }))
    .output(changed),
  /** Points by judgement, in the terms of the rule, with the reason. */
  judge: oc
    .route({ method: 'POST', path: '/assessment/{id}/judgements', tags: ['assessment'] })
    .input(ofUnit.extend({ item: key, points: z.number().min(-1000).max(1000), reason: prose }))
    .output(changed),
  withdrawJudgement: oc
    .route({
      method: 'POST',
      path: '/assessment/{id}/judgements/{judgementId}/withdrawal',
      tags: ['assessment'],
    })
    .input(versioned.extend({ judgementId: recordId, reason: prose }))
    .output(changed),
  /** An entry of the ledger that was not the unit's fault: it no longer deducts, and stays visible. */
  excuse: oc
    .route({ method: 'POST', path: '/assessment/{id}/excuses', tags: ['assessment'] })
    .input(ofUnit.extend({ entry: entryKey, reason: prose }))
    .output(changed),
  withdrawExcuse: oc
    .route({ method: 'POST', path: '/assessment/{id}/excuses/{excuseId}/withdrawal', tags: ['assessment'] })
    .input(versioned.extend({ excuseId: recordId, reason: prose }))
    .output(changed),
  /** A unit objects to its own draft. */
  object: oc
    .route({ method: 'POST', path: '/assessment/{id}/objections', tags: ['assessment'] })
    .input(
      z.object({
        id: recordId,
        unitId: key,
        item: key.nullable(),
        reason: prose,
        fileIds: z.array(fileId).max(20),
      }),
    )
    .output(z.object({ id: recordId })),
  answer: oc
    .route({ method: 'POST', path: '/assessment/objections/{id}/answer', tags: ['assessment'] })
    .input(z.object({ id: recordId, outcome: objectionOutcome, words: prose }))
    .output(z.object({ id: recordId })),
  finish: oc
    .route({ method: 'POST', path: '/assessment/{id}/final', tags: ['assessment'] })
    .input(versioned)
    .output(changed),
  /** A final card's whole is put right: dated, with a reason, beside what it was. */
  correct: oc
    .route({ method: 'POST', path: '/assessment/{id}/corrections', tags: ['assessment'] })
    .input(ofUnit.extend({ points: z.number().min(-10_000).max(10_000), reason: prose }))
    .output(changed),
  /** Ranking on or off: who decided, and why. */
  setRanking: oc
    .route({ method: 'POST', path: '/assessment-ranking', tags: ['assessment'] })
    .input(z.object({ shown: z.boolean(), decidedBy: line, reason: prose }))
    .output(z.object({ shown: z.boolean() })),
};
