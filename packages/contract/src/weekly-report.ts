import { stages, weeklyKinds, weeklySections, weeklyStates } from '@guatu/engine';
import { oc } from '@orpc/contract';
import { z } from 'zod';
import { slotKey } from './docket.ts';
import { calendarDate, fileId, instant, key, line, prose, recordId, yuan } from './fields.ts';
import { timeOfDay } from './meeting.ts';
import { lightColour } from './supervision-item.ts';

/** Number of times a report has been changed; 0 while nobody has. */
const revision = z.number().int().min(0);

const section = z.enum(weeklySections);
/** A drawn sentence's own, or one that the page made for an added sentence. */
const sentenceKey = z.string().min(1).max(300);
const words = prose.max(1_000);

const bearer = { bearerKind: z.enum(['post', 'unit']), bearerId: key };
const place = { slotKey, ...bearer };
const versioned = z.object({ ...place, revision });
const written = z.object({ revision });

/** A sentence as data; its words stand in the message files. */
const sentence = z.object({
  kind: z.enum(weeklyKinds),
  section,
  source: z.object({
    of: z.enum(['register', 'project', 'problem', 'supervision-item']),
    id: z.string(),
    part: z.string().nullable(),
  }),
  figures: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
});

const reportLine = z.object({
  id: sentenceKey,
  section,
  /** Null of an added sentence. */
  sentence: sentence.nullable(),
  /** What is said instead of the ledger's words. */
  words: z.string().nullable(),
  dropped: z.boolean(),
  /** What has become of the facts beneath since somebody edited or dropped it. */
  beneath: z.enum(['same', 'changed', 'gone']),
});

/** How a leader's report stands. */
const reportHead = z.object({
  ...bearer,
  /** The post or unit, and who holds it. */
  title: z.string(),
  name: z.string().nullable(),
  /** `none` while nobody has begun it. */
  state: z.enum([...weeklyStates, 'none']),
  unchanged: z.boolean(),
  /** Handed in after the meeting had begun. */
  late: z.boolean(),
  submitted: z.object({ by: z.string(), at: instant }).nullable(),
  excused: z.object({ because: z.string(), by: z.string(), at: instant }).nullable(),
  /** Whether anybody answers for it: a leader without units in the portfolio gets an empty draft. */
  hasPortfolio: z.boolean(),
  may: z.object({ edit: z.boolean(), submit: z.boolean(), excuse: z.boolean() }),
});

const slot = z.object({
  rule: key,
  slotKey,
  label: z.string(),
  clause: z.string(),
  /** The day on which the meeting stands; null when it is skipped. */
  standsOn: calendarDate.nullable(),
  /** The meeting that it comes before, and its day; null where it leans on none. */
  anchor: z.object({ label: z.string(), on: calendarDate.nullable() }).nullable(),
  meeting: z
    .object({
      id: recordId,
      state: z.enum(['convened', 'ended', 'skipped']),
      startsAt: timeOfDay.nullable(),
      place: z.string().nullable(),
      movedFrom: calendarDate.nullable(),
    })
    .nullable(),
  skippedBecause: z.string().nullable(),
  /** Whether the meeting is still to hear the reports. */
  stage: z.enum(['ahead', 'skipped', 'heard']),
});

const figuresRow = z.object({
  /** A leader's post or unit; `others` is what is in nobody's portfolio. */
  row: z.enum(['leader', 'others', 'total']),
  title: z.string(),
  name: z.string().nullable(),
  stages: z.record(z.enum(stages), z.number().int()),
  annualPlan: yuan,
  completedThisMonth: yuan,
  completedThisYear: yuan,
  lights: z.array(z.object({ colour: lightColour.nullable(), count: z.number().int() })),
  openProblems: z.number().int(),
  mattersDue: z.number().int(),
  mattersOverdue: z.number().int(),
});

const weeklyPack = z.object({
  asOf: calendarDate,
  figures: z.array(figuresRow),
  outcomes: z.array(
    z.object({
      decisionId: recordId,
      minutesNumber: z.string(),
      requirement: z.string(),
      leadUnitName: z.string(),
      /** The limit that holds. */
      limitOn: calendarDate,
      result: z.enum(['done', 'underWay', 'extended', 'overdue']),
    }),
  ),
  reports: z.array(
    z.object({
      ...reportHead.pick({ bearerKind: true, bearerId: true, title: true, name: true, state: true }).shape,
      ...reportHead.pick({ unchanged: true, late: true }).shape,
      excusedBecause: z.string().nullable(),
      /** As handed in; empty while it is not. */
      lines: z.array(reportLine.pick({ id: true, section: true, sentence: true, words: true })),
    }),
  ),
});

export const weeklyReport = {
  /** A week: its meeting and how each leader's report stands; without a key, the week to come. */
  week: oc
    .route({ method: 'GET', path: '/weekly-reports', tags: ['weekly-report'] })
    .input(z.object({ slotKey: slotKey.optional() }))
    .output(
      z.object({
        /** Null where the mechanism has no weekly report. */
        slot: slot.nullable(),
        previous: slotKey.nullable(),
        next: slotKey.nullable(),
        /** Whether the person asking reads the week's papers; without it there are no reports. */
        readable: z.boolean(),
        reports: z.array(reportHead),
        sealed: z.object({ at: instant, pdfFileId: fileId, docxFileId: fileId }).nullable(),
      }),
    ),
  /** What lies before the meeting: reports handed in, figures, the last meeting's decisions; as sealed once it was heard. */
  pack: oc
    .route({ method: 'GET', path: '/weekly-reports/{slotKey}/pack', tags: ['weekly-report'] })
    .input(z.object({ slotKey }))
    .output(weeklyPack),
  /** One report: as the facts and the wording have it, or as it was handed in. */
  show: oc
    .route({
      method: 'GET',
      path: '/weekly-reports/{slotKey}/{bearerKind}/{bearerId}',
      tags: ['weekly-report'],
    })
    .input(z.object(place))
    .output(
      reportHead.extend({
        slot,
        revision,
        /** It tells of what was entered since. */
        after: instant,
        changed: z.object({ by: z.string(), at: instant }).nullable(),
        lines: z.array(reportLine),
      }),
    ),
  /** Saves the whole wording. Null words leave the ledger's. */
  edit: oc
    .route({
      method: 'PUT',
      path: '/weekly-reports/{slotKey}/{bearerKind}/{bearerId}',
      tags: ['weekly-report'],
    })
    .input(
      versioned.extend({
        edits: z
          .array(
            z.object({
              id: sentenceKey,
              section,
              words: words.nullable(),
              dropped: z.boolean(),
              /** What the facts say by now was seen, and the words stand all the same. */
              seen: z.boolean(),
            }),
          )
          .max(1_000),
        own: z.array(z.object({ id: sentenceKey, section, words })).max(100),
        order: z.array(sentenceKey).max(2_000),
      }),
    )
    .output(written),
  submit: oc
    .route({
      method: 'POST',
      path: '/weekly-reports/{slotKey}/{bearerKind}/{bearerId}/submission',
      tags: ['weekly-report'],
    })
    .input(versioned.extend({ unchanged: z.boolean() }))
    .output(written),
  takeBack: oc
    .route({
      method: 'POST',
      path: '/weekly-reports/{slotKey}/{bearerKind}/{bearerId}/taking-back',
      tags: ['weekly-report'],
    })
    .input(versioned)
    .output(written),
  excuse: oc
    .route({
      method: 'POST',
      path: '/weekly-reports/{slotKey}/{bearerKind}/{bearerId}/excuse',
      tags: ['weekly-report'],
    })
    .input(versioned.extend({ reason: line }))
    .output(written),
};
