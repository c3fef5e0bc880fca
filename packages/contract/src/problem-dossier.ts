import { problemStates, supervisionStates } from '@guatu/engine';
import { z } from 'zod';
import { calendarDate, fileId, instant, recordId } from './fields.ts';

/** What a problem's dossier holds besides what its unit wrote and the way it came. */

export const problemState = z.enum(problemStates);

/** What a problem can lack for a docket: a part of the charter, or a step. */
export const problemLack = z.enum(['leader', 'team', 'plan', 'decision-asked', ...problemStates]);

/** By whose hand, and under which post. */
export const hand = z.object({ person: z.string(), postName: z.string().nullable() });

export const passage = z.object({
  state: problemState,
  on: calendarDate,
  at: instant,
  /** The day on which it left the step; null while it is there. */
  until: calendarDate.nullable(),
  days: z.number().int(),
  /** On whose desk it was on the last of these days: posts and units by name. */
  waitedFor: z.array(z.string()),
  /** Null where an event moved it, such as minutes issued. */
  by: hand.nullable(),
  /** Why it was sent back, what was done, what verification found. */
  note: z.string().nullable(),
});

export const specialMeeting = z.object({
  id: recordId,
  heldOn: calendarDate,
  chairedBy: z.string(),
  findings: z.string(),
  outcome: z.enum(['settled', 'unresolved']),
  decisionAsked: z.string().nullable(),
  recordedBy: z.string(),
  recordedAt: instant,
});

export const decision = z.object({
  id: recordId,
  minutesNumber: z.string().nullable(),
  issuedOn: calendarDate,
  leadUnit: z.string(),
  requirement: z.string(),
  limitOn: calendarDate.nullable(),
  carriedOutOn: calendarDate.nullable(),
  /** How far supervision has come with it, and until when it runs now; null where it is not followed up, or not seen. */
  item: z.object({ id: recordId, state: z.enum(supervisionStates), limitOn: calendarDate }).nullable(),
});

const attachment = z.object({ id: fileId, name: z.string(), mediaType: z.string() });

/** What somebody said. It is never changed: a correction is a further remark. */
export const remark = z.object({
  id: recordId,
  content: z.string(),
  on: calendarDate,
  at: instant,
  by: hand,
  files: z.array(attachment),
});

export const problemFile = z.object({
  id: recordId,
  file: attachment,
  caption: z.string(),
  on: calendarDate,
  by: hand,
  /** It is no longer read, and stays on the list. */
  withdrawn: z.object({ on: calendarDate, person: z.string(), reason: z.string() }).nullable(),
  mayWithdraw: z.boolean(),
});

const stepDone = z.object({ on: calendarDate, note: z.string(), by: hand });

export const planStep = z.object({
  id: recordId,
  what: z.string(),
  dueOn: calendarDate,
  done: stepDone.nullable(),
  /** Every time that it was recorded as done and that was taken back, in order. */
  undone: z.array(z.object({ done: stepDone, reason: z.string(), on: calendarDate, by: hand })),
  droppedOn: calendarDate.nullable(),
  /** Every date that it was moved from, in order; to none where it was dropped. */
  moves: z.array(
    z.object({
      before: calendarDate,
      after: calendarDate.nullable(),
      reason: z.string().nullable(),
      on: calendarDate,
      by: hand,
    }),
  ),
});

export const problemReference = z.object({ id: recordId, title: z.string(), state: problemState });

/** An earlier problem, with what became of it. */
export const earlierProblem = problemReference.extend({
  projectName: z.string(),
  raisedOn: calendarDate,
  closedOn: calendarDate.nullable(),
  /** What meetings decided about it; what its special meeting found where that settled it. */
  decisions: z.array(z.string()),
});
