import { z } from 'zod';
import { identifier, text } from './value.ts';

/** What something is said of: a project, a unit (a town, a zone, a bureau), or a matter under supervision. */
export const subjectKind = z.enum(['project', 'unit', 'matter']);
export type SubjectKind = z.infer<typeof subjectKind>;

/** `amount` is money in whole yuan, `percent` in points, `count` a whole number of things. */
export const factType = z.enum(['amount', 'count', 'number', 'percent', 'yes-no', 'choice', 'date']);
export type FactType = z.infer<typeof factType>;

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

/** Facts that every county's ledger keeps of a matter under supervision. Days past its limit are negative before it. */
export const matterFacts = {
  'matter-state': 'choice',
  'days-past-limit': 'number',
  'extensions-granted': 'count',
  'times-sent-back': 'count',
  /** Assisting units whose report is missing. */
  'assisting-owed': 'count',
} as const satisfies Record<string, FactType>;
export type MatterFact = keyof typeof matterFacts;

/** Facts that every county's ledger keeps; a mechanism may use them without declaring them. */
export const ledgerFacts = {
  ...matterFacts,
  'total-investment': 'amount',
  'annual-plan': 'amount',
  /** Done since the beginning of the year, and since the beginning of the works. */
  completed: 'amount',
  'completed-in-all': 'amount',
  'completed-this-month': 'amount',
  stage: 'choice',
  'planned-start': 'date',
  'started-on': 'date',
  'planned-completion': 'date',
  'completed-on': 'date',
  'statistics-entry-on': 'date',
  'milestones-due': 'count',
  'milestones-met': 'count',
} as const satisfies Record<string, FactType>;
export type LedgerFact = keyof typeof ledgerFacts;

export const isLedgerFact = (id: string): id is LedgerFact => Object.hasOwn(ledgerFacts, id);

/** What a fact of the ledger's is said of. */
export const ledgerSubject = (id: LedgerFact): SubjectKind =>
  Object.hasOwn(matterFacts, id) ? 'matter' : 'project';
