import {
  attendanceStatuses,
  decisionOutcomes,
  meetingKinds,
  meetingReplies,
  meetingStates,
} from '@guatu/engine';
import { oc } from '@orpc/contract';
import { z } from 'zod';
import { decisionVersion, lastOutcome, meetingDecision, meetingItem } from './agenda.ts';
import { slotKey } from './docket.ts';
import { calendarDate, instant, key, line, recordId, revision, text } from './fields.ts';
import { minutesInBrief } from './minutes.ts';

const year = z.coerce.number().int().min(1990).max(2100);

/** Time of day, `HH:MM`. */
export const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/** Text that is still being written: trimmed, and perhaps nothing yet. */
const draft = text.max(2_000);

export const meetingState = z.enum(meetingStates);
export const convenedAs = z.enum(['special-topic-meeting', 'executive-meeting']);
export const meetingKind = z.enum(meetingKinds);
export const attendanceStatus = z.enum(attendanceStatuses);
export const attendanceRole = z.enum(['required', 'invited', 'added']);

/** When, where and under whom a meeting is held. */
const arrangement = z.object({
  heldOn: calendarDate,
  startsAt: timeOfDay,
  place: line,
  chairPostId: key,
  /** Null where the mechanism leaves no choice of form. */
  convenedAs: convenedAs.nullable(),
});

const slot = z.object({
  rule: key,
  slotKey,
  kind: meetingKind,
  label: z.string(),
  clause: z.string(),
  /** The days in which the rule puts it; a day is set by notice. */
  period: z.object({ from: calendarDate, to: calendarDate }),
  /** The days on which it can still be held. */
  days: z.object({ from: calendarDate, to: calendarDate }),
  /** The day on which it stands, set or by the rule; null while it is a window, and when it is skipped. */
  standsOn: calendarDate.nullable(),
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
  /** Who chairs, as it is printed. */
  chair: z.string().nullable(),
  movedFrom: calendarDate.nullable(),
  skippedBecause: z.string().nullable(),
  /** The post whose turn it is in a rota. */
  leadPostId: key.nullable(),
  mayConvene: z.boolean(),
  docket: docketInBrief.nullable(),
  minutes: minutesInBrief.nullable(),
});

/** Who comes in somebody's place, as it is printed. */
const standIn = z.object({ name: line, title: line });

export const replyView = z.object({
  reply: z.enum(meetingReplies),
  /** Kept to the office, the chair and whoever answered. */
  reason: z.string().nullable(),
  standIn: standIn.nullable(),
  byTelephone: z.boolean(),
  by: z.string(),
  at: instant,
});

export const seatView = z.object({
  postId: key.nullable(),
  /** The unit that is asked to send somebody; null for the seat of a post, and for a guest. */
  unitId: key.nullable(),
  name: z.string(),
  /** Post or unit, as it is printed. */
  title: z.string(),
  role: attendanceRole,
  status: attendanceStatus,
  standIn: standIn.nullable(),
  note: z.string(),
  /** Null for who was not asked or has not answered. */
  reply: replyView.nullable(),
  /** What the person asking may do: answer for the seat, or enter what the office was told. */
  mayReply: z.enum(['own', 'telephone']).nullable(),
  /** Numbers of the docket items that put the seat on the roll. */
  because: z.array(z.number().int()),
});

const studyOutcome = z.enum(['settled', 'unresolved']);

const chair = z.object({ rule: key, postId: key, title: z.string(), name: z.string().nullable() });

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
  /** Why a ground-breaking is held outside its part of the year. */
  outsideBecause: z.string().nullable(),
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
  /** How often those on the roll were asked; sent back with an answer. */
  asked: z.number().int(),
  /** What a special-topic meeting finds about each problem before it; empty for every other. */
  studies: z.array(
    z.object({
      problemId: recordId,
      position: z.number().int(),
      title: z.string(),
      projectName: z.string(),
      unitName: z.string(),
      findings: z.string(),
      outcome: studyOutcome.nullable(),
      decisionAsked: z.string(),
      /** Whether it still waits for what this meeting finds. */
      waits: z.boolean(),
      /** Whether the meeting cannot end before more is said. */
      lacks: z.boolean(),
      revision,
    }),
  ),
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
        /** Every kind of meeting that the mechanism knows, whether the year has one or not. */
        rules: z.array(
          z.object({
            rule: key,
            kind: meetingKind,
            label: z.string(),
            clause: z.string(),
            forms: z.array(convenedAs),
            /** Held only when somebody calls it, and whether the person asking may. */
            called: z.boolean(),
            mayCall: z.boolean(),
          }),
        ),
        chairs: z.array(chair),
      }),
    ),
  show: oc
    .route({ method: 'GET', path: '/meetings/{meetingId}', tags: ['meeting'] })
    .input(z.object(ofMeeting))
    .output(meetingView),
  /** Sets the day of a slot (二（二）2), and takes up one that was skipped. */
  convene: oc
    .route({ method: 'POST', path: '/meetings', tags: ['meeting'] })
    .input(
      arrangement.extend({
        rule: key,
        slotKey,
        /** Why a ground-breaking is held outside its part of the year. */
        reason: line.optional(),
      }),
    )
    .output(written),
  /** What somebody may call a meeting on: the problems at the step of study, each with the leader whose it is (二（二）3). */
  callChoices: oc.route({ method: 'GET', path: '/meetings/call-choices', tags: ['meeting'] }).output(
    z.object({
      problems: z.array(
        z.object({
          id: recordId,
          title: z.string(),
          projectName: z.string(),
          unitName: z.string(),
          /** The post that has to chair; null where nobody has the unit in the portfolio. */
          chairPostId: key.nullable(),
        }),
      ),
      chairs: z.array(chair.omit({ rule: true })),
    }),
  ),
  /** Calls a meeting that no rhythm brings: a leader's own on some problems, or one that comes upon notice. */
  callMeeting: oc
    .route({ method: 'POST', path: '/meetings/calls', tags: ['meeting'] })
    .input(arrangement.extend({ rule: key, problemIds: z.array(recordId).max(30) }))
    .output(written),
  /** The meetings that the person asking is asked to, and those that wait for that person to set them. */
  invitations: oc.route({ method: 'GET', path: '/meetings/invitations', tags: ['meeting'] }).output(
    z.object({
      invitations: z.array(
        z.object({
          meetingId: recordId,
          kind: meetingKind,
          label: z.string(),
          heldOn: calendarDate,
          startsAt: timeOfDay,
          place: z.string(),
          chair: z.string(),
          movedFrom: calendarDate.nullable(),
          movedBecause: z.string().nullable(),
          asked: z.number().int(),
          postId: key.nullable(),
          unitId: key.nullable(),
          /** The seat, as it is printed. */
          seat: z.string(),
          reply: replyView.nullable(),
        }),
      ),
      /** Fall within the coming week by their rule, on a day or among several, and nobody has said when and where. */
      toConvene: z.array(
        z.object({
          rule: key,
          slotKey,
          kind: meetingKind,
          label: z.string(),
          days: z.object({ from: calendarDate, to: calendarDate }),
        }),
      ),
    }),
  ),
  /**
   * Answers for a seat. `asked` is the asking that was seen: where the meeting has moved since, the answer is
   * `meeting-asked-anew`.
   */
  reply: oc
    .route({ method: 'POST', path: '/meetings/{meetingId}/replies', tags: ['meeting'] })
    .input(
      z.object({
        ...ofMeeting,
        asked: z.number().int().min(1),
        postId: key.nullable(),
        unitId: key.nullable(),
        answer: z.discriminatedUnion('reply', [
          z.object({ reply: z.literal('coming') }),
          z.object({ reply: z.literal('leave'), reason: line }),
          z.object({
            reply: z.literal('stand-in'),
            reason: text.max(200),
            /** Somebody who holds a post of the county, or a deputy by name and title. */
            standIn: z.union([z.object({ postId: key }), standIn]),
          }),
        ]),
      }),
    )
    .output(z.object({ id: recordId })),
  /** Takes down what a special-topic meeting finds about one of its problems, complete or not. */
  study: oc
    .route({ method: 'PUT', path: '/meetings/{meetingId}/studies/{problemId}', tags: ['meeting'] })
    .input(
      z.object({
        ...ofMeeting,
        problemId: recordId,
        revision,
        findings: text.max(5_000),
        outcome: studyOutcome.nullable(),
        decisionAsked: text.max(5_000),
      }),
    )
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
        /** Why it is changed once the meeting has ended. */
        reason: line.optional(),
        seats: z
          .array(
            z.object({
              postId: key.nullable(),
              unitId: key.nullable().default(null),
              name: line,
              title: line,
              role: attendanceRole,
              status: attendanceStatus,
              standIn: standIn.nullable().default(null),
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
