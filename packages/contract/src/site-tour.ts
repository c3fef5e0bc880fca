import { remarkOutcomes, tourLacks, tourLengths } from '@guatu/engine';
import { oc } from '@orpc/contract';
import { z } from 'zod';
import { slotKey } from './docket.ts';
import { calendarDate, fileId, instant, key, line, prose, recordId, revision, text } from './fields.ts';
import { issuedNow } from './issued-paper.ts';
import { meetingState, timeOfDay } from './meeting.ts';
import { problemContent } from './problem.ts';
import { stage, year } from './project-facts.ts';
import { lightColour } from './supervision-item.ts';

const slot = z.object({ rule: key, slotKey });
const at = '/site-tours/{rule}/{slotKey}';
const tags = ['site-tour'];
/** Of a part of a tour. */
const minutes = z.number().int().min(0).max(240);
/** Text that is still being written. */
const draft = text.max(2_000);

const post = z.object({ id: key, title: z.string(), name: z.string().nullable() });
const hand = z.object({ person: z.string(), postName: z.string(), on: calendarDate });
const named = z.object({ id: key, name: z.string() });

const plannedStop = z.object({
  projectId: recordId,
  stayMinutes: minutes.min(1),
  /** On the way to it; null goes by the straight line. */
  travelMinutes: minutes.nullable(),
  /** Who explains, as it is printed. */
  speaker: text.max(200),
  /** What is to be seen there, and why. */
  subject: text.max(500),
});

/** What is written of a tour before it is held (二（三）1). */
export const tourPlan = z.object({
  purpose: draft,
  startsAt: timeOfDay,
  gathersAt: text.max(200),
  backMinutes: minutes.nullable(),
  /** Of the meeting that closes the tour. */
  closingMinutes: minutes,
  wetWeather: draft,
  vehicles: z
    .array(
      z.object({ what: line, seats: z.number().int().min(1).max(60).nullable(), carries: text.max(200) }),
    )
    .max(20),
  tasks: z
    .array(
      z.object({
        what: line,
        owner: z.object({ kind: z.enum(['unit', 'post']), id: key }).nullable(),
        dueOn: calendarDate.nullable(),
      }),
    )
    .max(30),
  stops: z
    .array(plannedStop)
    .max(20)
    .refine((stops) => new Set(stops.map(({ projectId }) => projectId)).size === stops.length, {
      error: 'stop-twice',
    }),
});

const projectInBrief = z.object({
  id: recordId,
  name: z.string(),
  unitName: z.string().nullable(),
  stage,
  light: lightColour.nullable(),
  place: z.string().nullable(),
  /** Longitude and latitude of the one place that stands for it. */
  at: z.tuple([z.number(), z.number()]).nullable(),
});

export const stopReason = z.discriminatedUnion('why', [
  z.object({ why: z.literal('lagging'), colour: z.enum(['red', 'orange', 'yellow']) }),
  z.object({ why: z.literal('started'), on: calendarDate }),
  z.object({ why: z.literal('milestone'), name: z.string(), on: calendarDate, reached: z.boolean() }),
  z.object({ why: z.literal('unvisited'), months: z.number().int().nullable() }),
]);

const swap = z.object({
  by: hand,
  reason: z.string(),
  /** Whose turn it was, and whose it became. */
  gave: post,
  took: post,
});

const paper = z.object({
  id: recordId,
  number: z.string().nullable(),
  issuedOn: calendarDate,
  docxFileId: fileId,
  pdfFileId: fileId,
});

const attachment = z.object({ id: fileId, name: z.string(), mediaType: z.string() });

export const tourRemark = z.object({
  id: recordId,
  revision,
  project: z.object({ id: recordId, name: z.string() }).nullable(),
  content: z.string(),
  files: z.array(attachment),
  writtenAt: instant,
  by: hand.omit({ on: true }),
  outcome: z.enum(remarkOutcomes).nullable(),
  settled: hand.nullable(),
  /** The unit to which a problem was put, and what it answered. */
  put: z
    .object({
      unit: named,
      problemId: recordId.nullable(),
      declinedBecause: z.string().nullable(),
      answered: hand.nullable(),
      /** The person asking answers for the unit. */
      mayAnswer: z.boolean(),
    })
    .nullable(),
  supervisionItemId: recordId.nullable(),
  decisionId: recordId.nullable(),
});

const passage = z.object({
  id: key,
  heading: z.string(),
  /** What the ledger says. */
  drawn: z.string(),
  /** What is said instead; null where that was left alone. */
  edited: z.string().nullable(),
});

const meetingOfTour = z.object({
  id: recordId,
  state: meetingState,
  heldOn: calendarDate.nullable(),
  startsAt: timeOfDay.nullable(),
  place: z.string().nullable(),
  revision,
});

const tour = slot.extend({
  label: z.string(),
  clause: z.string(),
  period: z.object({ from: calendarDate, to: calendarDate }),
  /** Null in a month that the rota leaves out. */
  lead: post.nullable(),
  /** The liaison deputy, who writes the plan. */
  deputy: post.nullable(),
  swaps: z.array(swap),
  meeting: meetingOfTour.nullable(),
  paper: paper.nullable(),
  report: paper.nullable(),
  maySwap: z.boolean(),
});

const ofRemark = { id: recordId, revision };

export const siteTour = {
  year: oc
    .route({ method: 'GET', path: '/site-tours', tags })
    .input(z.object({ year: year.optional() }))
    .output(
      z.object({
        year,
        /** The key of the month's own; null where the month has none. */
        current: slot.nullable(),
        tours: z.array(tour.extend({ stops: z.array(z.string()), remarks: z.number().int() })),
      }),
    ),
  show: oc
    .route({ method: 'GET', path: at, tags })
    .input(slot)
    .output(
      tour.extend({
        /** The county's clock, by which a telephone sets the times of what it writes. */
        now: instant,
        days: z.object({ from: calendarDate, to: calendarDate }),
        /** How long the mechanism has a tour last; null where it does not say. */
        lasts: z.enum(tourLengths).nullable(),
        /** Blank, as are the stops, to who does not see a draft. */
        plan: tourPlan.omit({ stops: true }),
        /** 0 while nobody has written anything. */
        revision: z.number().int().min(0),
        stops: z.array(plannedStop.extend({ project: projectInBrief })),
        lacks: z.array(z.enum(tourLacks)),
        /** The plan was changed since it went out. */
        outdated: z.boolean(),
        /** For whoever plans: proposed by rule, and every project to choose from. */
        proposals: z.array(z.object({ project: projectInBrief, reasons: z.array(stopReason) })),
        projects: z.array(projectInBrief),
        roll: z.array(z.object({ title: z.string(), name: z.string(), status: z.string() })),
        remarks: z.array(tourRemark),
        map: z.object({
          rings: z.array(z.array(z.tuple([z.number(), z.number()]))),
          tiles: z.string().nullable(),
        }),
        may: z.object({
          plan: z.boolean(),
          convene: z.boolean(),
          /** Goes along: sees the sheets, writes remarks. */
          travel: z.boolean(),
          settle: z.boolean(),
          /** Where a decision would be entered; null where the person asking enters none. */
          decide: z.enum(['meeting', 'supervision']).nullable(),
        }),
      }),
    ),
  /** What is known of each stop's project, for those who go along. */
  sheets: oc
    .route({ method: 'GET', path: `${at}/sheets`, tags })
    .input(slot)
    .output(
      z.object({
        sheets: z.array(
          z.object({
            projectId: recordId,
            facts: z.array(z.object({ name: z.string(), value: z.string() })),
            progress: z.object({ month: z.string(), text: z.string() }).nullable(),
            problems: z.array(z.object({ title: z.string(), state: z.string(), since: calendarDate })),
            decisions: z.array(z.object({ requirement: z.string(), unit: z.string(), limit: calendarDate })),
            photograph: fileId.nullable(),
          }),
        ),
      }),
    ),
  /** Two leaders change months (二（三）3). */
  swap: oc
    .route({ method: 'POST', path: '/site-tour-swaps', tags })
    .input(z.object({ rule: key, slotKeys: z.tuple([slotKey, slotKey]), reason: line }))
    .output(z.object({ id: recordId })),
  /** Keeps the plan as far as it is written. `revision` is the one that was seen, 0 where nothing stood yet. */
  savePlan: oc
    .route({ method: 'PUT', path: `${at}/plan`, tags })
    .input(slot.extend({ revision: z.number().int().min(0), plan: tourPlan }))
    .output(slot.extend({ revision })),
  issuePlan: oc
    .route({ method: 'POST', path: `${at}/plan/issue`, tags })
    .input(slot.extend({ revision }))
    .output(issuedNow),
  /** Says something on the road. `writtenAt` is when it was written: a telephone without a signal sends it later. */
  remark: oc
    .route({ method: 'POST', path: `${at}/remarks`, tags })
    .input(
      slot.extend({
        projectId: recordId.nullable(),
        content: text.min(1).max(2_000),
        fileIds: z.array(fileId).max(10).default([]),
        writtenAt: instant,
      }),
    )
    .output(z.object({ id: recordId })),
  /** Says what becomes of a remark: each once, and on record. */
  settle: oc
    .route({ method: 'POST', path: '/site-tour-remarks/{id}/outcome', tags })
    .input(
      z.object({
        ...ofRemark,
        outcome: z.enum(remarkOutcomes),
        /** By when a decision is to be carried out, once the meeting has ended. */
        limitOn: calendarDate.optional(),
      }),
    )
    .output(z.object(ofRemark)),
  /** The unit raises the problem that was put to it, or says why not. */
  answer: oc
    .route({ method: 'POST', path: '/site-tour-remarks/{id}/answer', tags })
    .input(
      z.discriminatedUnion('answer', [
        problemContent
          .pick({ kind: true, title: true, proposal: true })
          .extend({ ...ofRemark, answer: z.literal('raise') }),
        z.object({ ...ofRemark, answer: z.literal('decline'), reason: prose }),
      ]),
    )
    .output(z.object(ofRemark)),
  report: oc
    .route({ method: 'GET', path: `${at}/report`, tags })
    .input(slot)
    .output(
      z.object({
        revision: z.number().int().min(0),
        passages: z.array(passage),
        paper: paper.nullable(),
        may: z.boolean(),
      }),
    ),
  saveReport: oc
    .route({ method: 'PUT', path: `${at}/report`, tags })
    .input(
      slot.extend({
        revision: z.number().int().min(0),
        /** By passage; what is not named stays as the ledger says. */
        words: z.record(key, prose),
      }),
    )
    .output(slot.extend({ revision })),
  issueReport: oc
    .route({ method: 'POST', path: `${at}/report/issue`, tags })
    .input(slot.extend({ revision: z.number().int().min(0) }))
    .output(issuedNow),
  /** When tours stopped at a project, the latest first. */
  visits: oc
    .route({ method: 'GET', path: '/projects/{projectId}/tour-visits', tags })
    .input(z.object({ projectId: recordId }))
    .output(
      z.object({
        visits: z.array(slot.extend({ label: z.string(), heldOn: calendarDate, remarks: z.number().int() })),
      }),
    ),
};
