import { decisionFields, decisionOutcomes, meetingStates, minutesStates } from '@guatu/engine';
import { oc } from '@orpc/contract';
import { z } from 'zod';
import { slotKey } from './docket.ts';
import { calendarDate, fileId, instant, key, line, recordId, revision } from './fields.ts';

const year = z.coerce.number().int().min(1990).max(2100);

/** Time of day, `HH:MM`. */
export const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/** Text that is still being written: trimmed, and perhaps nothing yet. */
const draft = z.string().trim().max(2_000);

export const meetingState = z.enum(meetingStates);
export const minutesState = z.enum(minutesStates);
export const convenedAs = z.enum(['special-topic-meeting', 'executive-meeting']);
export const attendanceStatus = z.enum(['present', 'leave', 'observer']);
export const attendanceRole = z.enum(['required', 'invited', 'added']);

const named = z.object({ id: key, name: z.string() });

/** How minutes stand against their limit: days left, in time, or late by so many. */
export const minutesStanding = z.object({
  state: z.enum(['open', 'due-soon', 'overdue', 'done', 'done-late']),
  /** Null where the mechanism sets no limit, or the paper went out in time. */
  days: z.number().int().nullable(),
});

/** When, where and under whom a meeting is held. */
const arrangement = z.object({
  heldOn: calendarDate,
  startsAt: timeOfDay,
  place: line,
  chairPostId: key,
  convenedAs,
});

const slot = z.object({
  rule: key,
  slotKey,
  label: z.string(),
  clause: z.string(),
  /** The days in which the rule puts it; a day is set by notice. */
  period: z.object({ from: calendarDate, to: calendarDate }),
  /** The days on which it can still be held. */
  days: z.object({ from: calendarDate, to: calendarDate }),
  cutoff: z
    .object({ nominal: calendarDate, actual: calendarDate, because: z.string(), clause: z.string() })
    .nullable(),
});

const docketInBrief = z.object({ state: z.enum(['open', 'frozen']), items: z.number().int() });

const minutesInBrief = z.object({
  state: minutesState,
  number: z.string().nullable(),
  dueOn: calendarDate.nullable(),
  issuedOn: calendarDate.nullable(),
  standing: minutesStanding,
});

export const meetingInYear = slot.extend({
  meetingId: recordId.nullable(),
  state: meetingState,
  heldOn: calendarDate.nullable(),
  startsAt: timeOfDay.nullable(),
  place: z.string().nullable(),
  movedFrom: calendarDate.nullable(),
  skippedBecause: z.string().nullable(),
  docket: docketInBrief.nullable(),
  minutes: minutesInBrief.nullable(),
});

/** A problem as it lies before the meeting: the project's facts, what was tried, what is asked. */
export const meetingItem = z.object({
  id: recordId,
  position: z.number().int(),
  problem: z.object({
    id: recordId,
    title: z.string(),
    kind: z.string(),
    facts: z.string(),
    proposal: z.string(),
    responsibleUnit: named,
    involvedUnits: z.array(named),
    decisionAsked: z.string().nullable(),
    /** What the portfolio leader's own meetings found, oldest first. */
    studied: z.array(
      z.object({ heldOn: calendarDate, chairedBy: z.string(), findings: z.string(), outcome: z.string() }),
    ),
  }),
  project: z.object({
    id: recordId,
    name: z.string(),
    content: z.string().nullable(),
    place: z.string().nullable(),
    stage: z.string(),
    totalInvestment: z.number().int().nullable(),
    annualPlan: z.number().int().nullable(),
    /** Completed since January of the meeting's year, yuan. */
    completed: z.number().int(),
    progress: z.string().nullable(),
    photographs: z.array(fileId),
  }),
  /** The three fields the docket proposes (二（二）4（2）). */
  proposed: z.object({
    leadUnit: named.nullable(),
    requirement: z.string().nullable(),
    limitOn: calendarDate.nullable(),
  }),
  lateReason: z.string().nullable(),
});

export const meetingDecision = z.object({
  id: recordId,
  docketItemId: recordId.nullable(),
  /** How-manieth under its docket item, or among those beside the docket. */
  position: z.number().int(),
  heard: z.string(),
  requirement: z.string(),
  leadUnitId: key.nullable(),
  assistingUnitIds: z.array(key),
  limitOn: calendarDate.nullable(),
  outcome: z.enum(decisionOutcomes),
  missing: z.array(z.enum(decisionFields)),
  revision,
  changedBy: z.string(),
  changedAt: instant,
});

export const seatView = z.object({
  postId: key.nullable(),
  name: z.string(),
  /** Post or unit, as it is printed. */
  title: z.string(),
  role: attendanceRole,
  status: attendanceStatus,
  note: z.string(),
  /** Numbers of the docket items that put the seat on the roll. */
  because: z.array(z.number().int()),
});

/** What became of a decision of the last meeting (二（二）4（3）). */
export const lastOutcome = z.object({
  decisionId: recordId,
  minutesNumber: z.string().nullable(),
  requirement: z.string(),
  leadUnitName: z.string(),
  limitOn: calendarDate,
  grantedUntil: calendarDate.nullable(),
  state: z.string(),
  closedOn: calendarDate.nullable(),
  result: z.enum(['done', 'underWay', 'extended', 'overdue']),
});

/** The paper in words and order, exactly as it is printed; Chinese, whatever the language of the screen. */
export const minutesSheet = z.object({
  masthead: z.string(),
  number: z.string(),
  /** The title's lines. */
  title: z.array(z.string()),
  body: z.array(z.object({ kind: z.enum(['heading', 'text']), text: z.string() })),
  attendance: z.array(z.object({ label: z.string(), names: z.string() })),
  copies: z.string().nullable(),
  printedBy: z.string(),
  printedOn: z.string(),
});

export const minutesView = minutesInBrief.extend({
  revision,
  /** What the office may still word. */
  wording: z.object({ title: z.string(), heard: z.array(z.string()), copies: z.array(z.string()) }),
  sheet: minutesSheet,
  signedBy: z.string().nullable(),
  signedAt: instant.nullable(),
  docxFileId: fileId.nullable(),
  pdfFileId: fileId.nullable(),
  may: z.object({ edit: z.boolean(), signOff: z.boolean(), issue: z.boolean() }),
});

export const meetingView = slot.extend({
  id: recordId,
  state: meetingState,
  heldOn: calendarDate.nullable(),
  startsAt: timeOfDay.nullable(),
  place: z.string().nullable(),
  chair: z.object({ postId: key, title: z.string(), name: z.string().nullable() }).nullable(),
  convenedAs: convenedAs.nullable(),
  movedFrom: calendarDate.nullable(),
  movedBecause: z.string().nullable(),
  skippedBecause: z.string().nullable(),
  revision,
  agenda: z.array(z.string()),
  /** Clauses by which the roll is made, decisions are recorded and minutes issued; null where the mechanism has no such rule. */
  clauses: z.object({
    roll: z.string().nullable(),
    outcomes: z.string().nullable(),
    minutes: z.string().nullable(),
  }),
  docket: z.object({ state: z.enum(['open', 'frozen']), items: z.array(meetingItem) }).nullable(),
  outcomes: z.array(lastOutcome),
  decisions: z.array(meetingDecision),
  roll: z.array(seatView),
  /** Docket items without any decision, by id; decisions say themselves what they lack. */
  undecided: z.array(recordId),
  minutes: minutesView.nullable(),
  may: z.object({ convene: z.boolean(), record: z.boolean() }),
});

/** What came of a write: the record and the revision to send back with the next one. */
const written = z.object({ id: recordId, revision });

const ofMeeting = { meetingId: recordId };

export const meeting = {
  year: oc
    .route({ method: 'GET', path: '/meetings', tags: ['meeting'] })
    .input(z.object({ year: year.optional() }))
    .output(
      z.object({
        year,
        meetings: z.array(meetingInYear),
        chairs: z.array(z.object({ rule: key, postId: key, title: z.string(), name: z.string().nullable() })),
        convenedAs: z.array(z.object({ rule: key, forms: z.array(convenedAs) })),
        mayConvene: z.boolean(),
      }),
    ),
  show: oc
    .route({ method: 'GET', path: '/meetings/{meetingId}', tags: ['meeting'] })
    .input(z.object(ofMeeting))
    .output(meetingView),
  /** Sets the day of a slot (二（二）2), and takes up one that was skipped. */
  convene: oc
    .route({ method: 'POST', path: '/meetings', tags: ['meeting'] })
    .input(arrangement.extend({ rule: key, slotKey }))
    .output(written),
  move: oc
    .route({ method: 'POST', path: '/meetings/{meetingId}/moves', tags: ['meeting'] })
    .input(arrangement.extend({ ...ofMeeting, revision, reason: line }))
    .output(written),
  skip: oc
    .route({ method: 'POST', path: '/meetings/skips', tags: ['meeting'] })
    .input(z.object({ rule: key, slotKey, reason: line }))
    .output(written),
  callRoll: oc
    .route({ method: 'PUT', path: '/meetings/{meetingId}/roll', tags: ['meeting'] })
    .input(
      z.object({
        ...ofMeeting,
        revision,
        seats: z
          .array(
            z.object({
              postId: key.nullable(),
              name: line,
              title: line,
              role: attendanceRole,
              status: attendanceStatus,
              note: z.string().trim().max(200),
            }),
          )
          .min(1)
          .max(200),
      }),
    )
    .output(written),
  /**
   * Saves one decision, complete or not. `revision` is the one that the recorder saw, 0 for a place that was empty:
   * where somebody else was first the answer is `conflict`, and nothing is overwritten.
   */
  decide: oc
    .route({ method: 'PUT', path: '/meetings/{meetingId}/decisions', tags: ['meeting'] })
    .input(
      z.object({
        ...ofMeeting,
        docketItemId: recordId.nullable(),
        position: z.number().int().min(1).max(20),
        revision: z.number().int().min(0),
        heard: draft,
        requirement: draft,
        leadUnitId: key.nullable(),
        assistingUnitIds: z.array(key).max(30),
        limitOn: calendarDate.nullable(),
        outcome: z.enum(decisionOutcomes),
      }),
    )
    .output(meetingDecision),
  removeDecision: oc
    .route({
      method: 'POST',
      path: '/meetings/{meetingId}/decisions/{decisionId}/removal',
      tags: ['meeting'],
    })
    .input(z.object({ ...ofMeeting, decisionId: recordId, revision }))
    .output(z.object({ id: recordId })),
  /** Refused as long as a decision lacks a field; leaves the draft minutes behind. */
  end: oc
    .route({ method: 'POST', path: '/meetings/{meetingId}/ending', tags: ['meeting'] })
    .input(z.object({ ...ofMeeting, revision }))
    .output(written),
  /** Changes how the minutes are introduced and who gets them; never what was decided. */
  editMinutes: oc
    .route({ method: 'PUT', path: '/meetings/{meetingId}/minutes', tags: ['meeting'] })
    .input(
      z.object({
        ...ofMeeting,
        revision,
        title: line,
        heard: z.array(line).max(30),
        copies: z.array(line).max(60),
      }),
    )
    .output(written),
  signOff: oc
    .route({ method: 'POST', path: '/meetings/{meetingId}/minutes/signature', tags: ['meeting'] })
    .input(z.object({ ...ofMeeting, revision }))
    .output(written),
  issue: oc
    .route({ method: 'POST', path: '/meetings/{meetingId}/minutes/issue', tags: ['meeting'] })
    .input(z.object({ ...ofMeeting, revision }))
    .output(written.extend({ number: z.string(), docxFileId: fileId, pdfFileId: fileId })),
};
