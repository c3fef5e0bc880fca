import { findingCodes, occasion, severities } from '@guatu/engine';
import { oc } from '@orpc/contract';
import { z } from 'zod';
import { calendarDate, key } from './fields.ts';

const year = z.coerce.number().int().min(1990).max(2100);
const span = z.object({ from: calendarDate, to: calendarDate });

/**
 * A piece of what a rule says: words of the document itself, with today's holder where they name a post; or a message
 * of ours (`mechanism.say.<code>`) with what fills it in, which may be a phrase again ("the liaison of …").
 */
export type Phrase =
  | { text: string; holder: string | null }
  | {
      code: string;
      params: Record<string, string | number | Phrase>;
      /** The setting that decides it while nobody has answered, so that a default stands in. */
      open: string | null;
    };

export const phrase: z.ZodType<Phrase> = z.union([
  z.object({ text: z.string(), holder: z.string().nullable() }),
  z.object({
    code: z.string(),
    params: z.record(z.string(), z.union([z.string(), z.number(), z.lazy(() => phrase)])),
    open: key.nullable(),
  }),
]);

export const ruleKind = z.enum([
  'issue',
  'replaces',
  'distribution',
  'group',
  'label',
  'slot',
  'cutoff',
  'attendance',
  'agenda',
  'event',
  'duty',
  'sign-off',
  'selection',
  'fact',
  'class',
  'measure',
  'light',
  'light-dimension',
  'light-override',
  'scorecard',
  'score-part',
  'score-item',
  'score-gate',
  'roll-up',
  'gate',
  'charter',
  'docket',
  'lifecycle',
  'move',
  'slip',
  'ladder',
  'rung',
  'consequence',
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
  'jurisdiction',
  'effective',
  'unsaid',
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
  'at',
  'lasts',
  'convened-as',
  'rota',
  'cutoff-days',
  'shift',
  'desk',
  'required',
  'invited',
  'by-topic',
  'items',
  'sets-off',
  'set-off',
  'bearer',
  'also-by',
  'delegates',
  'due',
  'to',
  'sign-off',
  'contents',
  'scope',
  'for',
  'lists',
  'threshold',
  'binds',
  'of',
  'type',
  'choices',
  'when',
  'computation',
  'part-of',
  'overall',
  'figure',
  'bands',
  'edges',
  'cases',
  'otherwise',
  'dimensions',
  'shows',
  'period',
  'out-of',
  'parts',
  'points',
  'at-most',
  'at-least',
  'pass',
  'grades',
  'leagues',
  'decimals',
  'objections',
  'item-kind',
  'method',
  'not-applicable',
  'brings',
  'over',
  'how',
  'steps',
  'late',
  'ones',
  'mandatory',
  'kinds',
  'states',
  'start',
  'final',
  'move',
  'taken-by',
  'needs',
  'not-by-doer',
  'colour',
  'rungs',
  'do',
  'whom',
  'next',
  'by',
  'sources',
  'form',
  'ask',
  'reviewed-by',
  'decided-by',
  'reply',
  'definite-date',
  'times',
  'longest',
  'scoring',
  'default',
  'answer',
]);

/** A rule made from a clause, as a short table: each line answers one question in one or more phrases. */
export const ruleView = z.object({
  kind: ruleKind,
  /** Its id in the mechanism file; parts without one of their own, such as a slot's cut-off, have that of the whole. */
  id: z.string(),
  /** What the document calls it, or what it says in the file's own words. */
  says: z.string(),
  lines: z.array(z.object({ term: ruleTerm, phrases: z.array(phrase).min(1) })),
});

export const clauseView = z.object({ id: z.string(), says: z.string(), rules: z.array(ruleView) });

export const findingView = z.object({
  code: z.enum(findingCodes),
  severity: z.enum(severities),
  rule: z.string().nullable(),
  clause: z.string().nullable(),
  /** Place in the mechanism file, both counted from 1. */
  line: z.number().int(),
  column: z.number().int(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
  /** What the document leaves open, the county has since entered among its units, portfolios and liaison. */
  answered: z.boolean(),
});

export const mechanismView = z.object({
  title: z.string(),
  fictional: z.boolean(),
  /** What the document does not say is null. */
  issued: z.object({
    by: z.string().nullable(),
    on: calendarDate.nullable(),
    number: z.string().nullable(),
  }),
  version: z.number().int(),
  /** The first day of that version, which may be later than the document's. */
  versionFrom: calendarDate,
  effective: z.object({ from: calendarDate.nullable(), to: calendarDate.nullable() }),
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

/** A post or a unit, such as `post:magistrate`. */
const party = z.string().regex(/^(post|unit):[a-z0-9][a-z0-9-]{0,79}$/);

export const yearView = z.object({
  year,
  /** The notice that sets the year's days off; null while there is none, and then every day is `not-published`. */
  notice: z.string().nullable(),
  days: z.array(
    z.object({ date: calendarDate, kind: z.enum(['working', 'off', 'make-up', 'not-published']) }),
  ),
  /** All of them, or those that concern the post or unit asked for. */
  slots: z.array(yearSlot),
  /** What comes round to the post or unit asked for, by its day; none where nobody was asked for. */
  duties: z.array(
    z.object({
      rule: key,
      slot: z.string(),
      says: z.string(),
      clause: z.string(),
      bearer: z.string(),
      /** Null where the document states no limit. */
      due: calendarDate.nullable(),
    }),
  ),
  /** The versions of the mechanism that were or will be in force in the year, each with its first day. */
  versions: z.array(z.object({ version: z.number().int(), from: calendarDate })),
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
    .input(z.object({ year, of: party.optional() }))
    .output(yearView),
};
