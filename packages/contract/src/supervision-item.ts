import {
  ladderStep,
  partStates,
  supervisionMoves,
  supervisionSources,
  supervisionStates,
} from '@guatu/engine';
import { z } from 'zod';
import { calendarDate, fileId, instant, key, recordId, revision } from './fields.ts';
import { issuedPaper } from './issued-paper.ts';

export const supervisionState = z.enum(supervisionStates);

export const named = z.object({ id: key, name: z.string() });

/** How something stands against its limit: days left, in time, or late by so many. */
export const supervisionStanding = z.object({
  state: z.enum(['open', 'due-soon', 'overdue', 'done', 'done-late']),
  /** Null where there is no limit, or it was done in time. */
  days: z.number().int().nullable(),
});

const source = z.object({
  kind: z.enum(supervisionSources),
  /** Number of the paper; what was entered by hand names the meeting, or who instructed. */
  number: z.string(),
  /** Which item of the minutes; null for what was entered by hand. */
  position: z.number().int().nullable(),
  on: calendarDate,
  clause: z.string(),
});

/** The dates stand side by side for ever: as decided, as granted, as done. */
const limits = z.object({
  original: calendarDate,
  granted: z.array(calendarDate),
  /** As corrections of the minutes set it. */
  corrected: z.array(calendarDate),
  current: calendarDate,
  actual: calendarDate.nullable(),
});

export const lightColour = z.enum(['red', 'orange', 'yellow', 'green', 'blue', 'grey']);

/** A colour by the county's own rule, the clause that gives it, and the figures it rests on. */
const light = z.object({
  light: key,
  name: z.string(),
  colour: lightColour,
  clause: z.string(),
  says: z.string(),
  figures: z.partialRecord(
    z.enum(['matter-state', 'days-past-limit', 'extensions-granted', 'times-sent-back', 'assisting-owed']),
    z.union([z.string(), z.number(), z.boolean()]).nullable(),
  ),
});

/** A rung of the county's ladder that was reached. */
const rung = z.object({
  id: recordId,
  rung: key,
  step: ladderStep,
  clause: z.string(),
  says: z.string(),
  on: calendarDate,
});

export const supervisionRow = z.object({
  id: recordId,
  source,
  matter: z.string(),
  requirement: z.string(),
  leadUnit: named,
  assistingUnits: z.array(named),
  state: supervisionState,
  standing: supervisionStanding,
  originalLimit: calendarDate,
  currentLimit: calendarDate,
  /** An extension waits for its answer. */
  extensionAsked: z.boolean(),
  /** None where the county's mechanism has no light for matters. */
  lights: z.array(light),
  /** The last one for the limit that holds. */
  rung: rung.nullable(),
  /** Assisting units whose report is missing. */
  assistingOwed: z.number().int(),
  revision,
});

/** A file handed in as evidence. */
const evidence = z.object({ id: fileId, name: z.string(), mediaType: z.string() });

/** Who did it, in which post. Null where the issue of the minutes did it. */
const doer = z.object({ person: z.string(), postName: z.string() }).nullable();

const happened = { on: calendarDate, at: instant, by: doer };

/** What a correction of the minutes may change. */
const corrected = z.object({
  requirement: z.string(),
  lead: z.string(),
  assisting: z.array(z.string()),
  limit: calendarDate,
});

/** What happened to an item, oldest first. */
export const supervisionEvent = z.discriminatedUnion('kind', [
  z.object({
    kind: z.enum(['opened', 'acknowledged', 'sent-back', 'closed', 'reopened']),
    ...happened,
    /** Why it was sent back or reopened; what the verification found. */
    reason: z.string().nullable(),
  }),
  z.object({
    kind: z.enum(['part-acknowledged', 'part-sent-back']),
    ...happened,
    unitName: z.string(),
    reason: z.string().nullable(),
  }),
  z.object({
    kind: z.literal('correction'),
    ...happened,
    number: z.string(),
    reason: z.string(),
    before: corrected,
    after: corrected,
  }),
  z.object({
    kind: z.literal('report'),
    ...happened,
    unitName: z.string(),
    part: z.enum(['lead', 'assisting']),
    content: z.string(),
    evidence: z.array(evidence),
  }),
  z.object({
    kind: z.literal('extension'),
    id: recordId,
    ...happened,
    limitBefore: calendarDate,
    requestedUntil: calendarDate,
    reason: z.string(),
    progress: z.string(),
    nextSteps: z.string(),
    signedBy: z.string(),
    paper: evidence.nullable(),
    /** Of whoever looks at it before it is answered. */
    opinion: z.object({ ...happened, favours: z.boolean(), words: z.string() }).nullable(),
    answer: z
      .object({
        ...happened,
        grantedUntil: calendarDate.nullable(),
        refusedBecause: z.string().nullable(),
      })
      .nullable(),
  }),
]);

export const supervisionView = supervisionRow.omit({ originalLimit: true, currentLimit: true }).extend({
  limits,
  closedOn: calendarDate.nullable(),
  /** When the person asking closes it, the problem that it is about is verified and closed along with it. */
  closesProblem: z.boolean(),
  problem: z.object({ id: recordId, title: z.string() }).nullable(),
  project: z.object({ id: recordId, name: z.string() }).nullable(),
  events: z.array(supervisionEvent),
  /** Notices that went out about it, the newest first. */
  notices: z.array(issuedPaper),
  /** Every rung on record, oldest first, with the limit that held. */
  rungs: z.array(
    rung.extend({
      limit: calendarDate,
      recorded: calendarDate,
      dueOn: calendarDate.nullable(),
      told: z.array(z.string()),
      /** What was done upon it. */
      deed: z.object({ words: z.string(), on: calendarDate, by: doer }).nullable(),
      /** The person asking has to act upon it, and may note that it was done. */
      toNote: z.boolean(),
    }),
  ),
  /** Each assisting unit's own part. */
  parts: z.array(
    z.object({
      unit: named,
      state: z.enum(partStates),
      since: calendarDate.nullable(),
      reason: z.string().nullable(),
    }),
  ),
  /** What is within the duties of the person asking; `obstacle` says why it cannot be done now. */
  actions: z.array(
    z.object({
      move: z.enum(supervisionMoves),
      obstacle: z
        .object({ code: z.string(), params: z.record(z.string(), z.union([z.string(), z.number()])) })
        .nullable(),
    }),
  ),
  /** The rule by which a limit may be put off. */
  extension: z.object({
    clause: z.string(),
    says: z.string(),
    /** How often it was put off, and for how many calendar days altogether. */
    times: z.number().int(),
    days: z.number().int(),
    /** The last day on which a later limit may be asked for; null where the document sets none. */
    lastDayToAsk: calendarDate.nullable(),
    /** How often it may be; null where the document does not say. */
    timesAllowed: z.number().int().nullable(),
  }),
});

/** What came of a command: the revision to send back with the next one. */
