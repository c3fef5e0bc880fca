import { decisionOutcomes, meetingStates } from '@guatu/engine';
import { oc } from '@orpc/contract';
import { z } from 'zod';
import { decisionVersion, lastOutcome, meetingDecision, meetingItem } from './agenda.ts';
import { slotKey } from './docket.ts';
import { calendarDate, key, line, recordId, revision, text } from './fields.ts';
import { minutesInBrief } from './minutes.ts';

const year = z.coerce.number().int().min(1990).max(2100);

/** Time of day, `HH:MM`. */
export const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/** Text that is still being written: trimmed, and perhaps nothing yet. */
const draft = text.max(2_000);

export const meetingState = z.enum(meetingStates);
export const convenedAs = z.enum(['special-topic-meeting', 'executive-meeting']);
export const attendanceStatus = z.enum(['present', 'leave', 'observer']);
export const attendanceRole = z.enum(['required', 'invited', 'added']);

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
              note: text.max(200),
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
  /** A decision as each recorder in turn left it, oldest first: what was written over, and what stands. */
  decisionVersions: oc
    .route({
      method: 'GET',
      path: '/meetings/{meetingId}/decisions/{decisionId}/versions',
      tags: ['meeting'],
    })
    .input(z.object({ ...ofMeeting, decisionId: recordId }))
    .output(z.object({ versions: z.array(decisionVersion) })),
  /** Refused as long as a decision lacks a field; leaves the draft minutes behind. */
  end: oc
    .route({ method: 'POST', path: '/meetings/{meetingId}/ending', tags: ['meeting'] })
    .input(z.object({ ...ofMeeting, revision }))
    .output(written),
};
