import { findingCodes, occasion } from '@guatu/engine';
import { oc } from '@orpc/contract';
import { z } from 'zod';
import { calendarDate, key } from './fields.ts';

const year = z.coerce.number().int().min(1990).max(2100);
const span = z.object({ from: calendarDate, to: calendarDate });

/**
 * A piece of what a rule says: words of the document itself, with today's holder where they name a post; or a message
 * of ours (`mechanism.say.<code>`) with what fills it in, `of` standing for a phrase inside it ("the liaison of …").
 */
export type Phrase =
  | { text: string; holder: string | null }
  | {
      code: string;
      params: Record<string, string | number>;
      of: Phrase | null;
      /** The setting that decides it while nobody has answered, so that a default stands in. */
      open: string | null;
    };

const params = z.record(z.string(), z.union([z.string(), z.number()]));

export const phrase: z.ZodType<Phrase> = z.union([
  z.object({ text: z.string(), holder: z.string().nullable() }),
  z.object({
    code: z.string(),
    params,
    of: z.lazy(() => phrase).nullable(),
    open: key.nullable(),
  }),
]);

export const ruleKind = z.enum([
  'issue',
  'distribution',
  'group',
  'label',
  'slot',
  'cutoff',
  'attendance',
  'agenda',
  'duty',
  'selection',
  'gate',
  'charter',
  'docket',
  'supervision',
  'extension',
  'assessment',
  'setting',
]);

/** What a line of a rule answers, such as who bears it or when it is due. */
export const ruleTerm = z.enum([
  'issued-by',
  'issued-on',
  'number',
  'effective',
  'addressees',
  'copies',
  'chair',
  'group-chair',
  'vice-chairs',
  'members',
  'succession',
  'secretariat',
  'label-period',
  'recurs',
  'lasts',
  'convened-as',
  'rota',
  'cutoff-days',
  'shift',
  'desk',
  'required',
  'invited',
  'items',
  'set-off',
  'bearer',
  'also-by',
  'due',
  'to',
  'lists',
  'threshold',
  'binds',
  'contents',
  'steps',
  'late',
  'ones',
  'mandatory',
  'kinds',
  'by',
  'sources',
  'form',
  'decided-by',
  'scoring',
  'default',
  'answer',
]);

/** A rule made from a clause, as a short table: each line answers one question in one or more phrases. */
export const ruleView = z.object({
  kind: ruleKind,
  /** Its id in the mechanism file. Parts of one slot, such as cut-off and attendance, share the slot's. */
  id: z.string(),
  /** What the document calls it, or what it says in the file's own words. */
  says: z.string(),
  lines: z.array(z.object({ term: ruleTerm, phrases: z.array(phrase).min(1) })),
});

export const clauseView = z.object({ id: z.string(), says: z.string(), rules: z.array(ruleView) });

export const findingView = z.object({
  code: z.enum(findingCodes),
  severity: z.enum(['error', 'warning', 'open']),
  rule: z.string().nullable(),
  clause: z.string().nullable(),
  /** Place in the mechanism file, both counted from 1. */
  line: z.number().int(),
  column: z.number().int(),
  params,
  /** What the document leaves open, the county has since entered among its units, portfolios and liaison. */
  answered: z.boolean(),
});

export const mechanismView = z.object({
  title: z.string(),
  fictional: z.boolean(),
  issued: z.object({ by: z.string(), on: calendarDate, number: z.string().nullable() }),
  version: z.number().int(),
  effective: z.object({ from: calendarDate, to: calendarDate.nullable() }),
  /** In the document's order. */
  clauses: z.array(clauseView),
  year,
  /** What the document leaves open, and where its rules meet each other or the year's calendar badly. */
  findings: z.array(findingView),
});

export const shiftReason = z.enum([
  'as-stated',
  'moved-earlier',
  'moved-later',
  'not-moved',
  'not-published',
]);

export const yearSlot = z.object({
  rule: key,
  key: z.string(),
  occasion,
  label: z.string(),
  clause: z.string(),
  /** Month of the year that it is shown under, 1 to 12. */
  month: z.number().int(),
  /** Where the rule puts it, both ends included; never moves. */
  period: span,
  time: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('day'), date: calendarDate }),
    span.extend({ kind: z.literal('window') }),
    z.object({ kind: z.literal('skipped') }),
  ]),
  cutoff: z
    .object({
      nominal: calendarDate,
      actual: calendarDate,
      because: shiftReason,
      clause: z.string(),
      desk: z.string(),
    })
    .nullable(),
  /** Whose turn it is in the rota: the post, and who holds it today. */
  lead: z.object({ post: z.string(), holder: z.string().nullable() }).nullable(),
});

export const yearView = z.object({
  year,
  /** The notice that sets the year's days off; null while there is none, and then every day is `not-published`. */
  notice: z.string().nullable(),
  days: z.array(
    z.object({ date: calendarDate, kind: z.enum(['working', 'off', 'make-up', 'not-published']) }),
  ),
  slots: z.array(yearSlot),
});

export const mechanism = {
  /** The document and the rules made from it, with what the checker finds in `year` (the present one if none is asked). */
  show: oc
    .route({ method: 'GET', path: '/mechanism', tags: ['mechanism'] })
    .input(z.object({ year: year.optional() }))
    .output(mechanismView),
  clause: oc
    .route({ method: 'GET', path: '/mechanism/clauses/{id}', tags: ['mechanism'] })
    .input(z.object({ id: z.string().min(1).max(60) }))
    .output(clauseView),
  year: oc
    .route({ method: 'GET', path: '/mechanism/years/{year}', tags: ['mechanism'] })
    .input(z.object({ year }))
    .output(yearView),
};
