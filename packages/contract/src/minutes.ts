import { decisionParts, minutesStates } from '@guatu/engine';
import { oc } from '@orpc/contract';
import { z } from 'zod';
import { calendarDate, instant, key, prose, recordId, revision, text } from './fields.ts';
import { issuedNow, issuedPaper } from './issued-paper.ts';

export const minutesState = z.enum(minutesStates);

/** How minutes stand against their limit: days left, in time, or late by so many. */
export const minutesStanding = z.object({
  state: z.enum(['open', 'due-soon', 'overdue', 'done', 'done-late']),
  /** Null where the mechanism sets no limit, or the paper went out in time. */
  days: z.number().int().nullable(),
});

/** Minutes in a line of a list. */
export const minutesInBrief = z.object({
  state: minutesState,
  number: z.string().nullable(),
  dueOn: calendarDate.nullable(),
  issuedOn: calendarDate.nullable(),
  standing: minutesStanding,
});
export type MinutesInBrief = z.output<typeof minutesInBrief>;

/** Where a passage stands in the paper, such as `items[0].problem`. */
const place = z
  .string()
  .regex(/^[a-z]+(\[\d+\])?(\.[a-z]+(\[\d+\])?)*$/)
  .max(80);

/** A stretch of text. What has no place cannot be worded: it follows from the record. */
const run = z.object({
  text: z.string(),
  place: z.string().nullable(),
  /** As it was drafted; null where it still says so. */
  drafted: z.string().nullable(),
  /** Whether it may be left out, and may run over several paragraphs. */
  free: z.boolean(),
});

/** The paper in words and order, exactly as it is printed; Chinese, whatever the language of the screen. */
export const minutesSheet = z.object({
  masthead: z.string(),
  number: z.string(),
  title: z.string(),
  /** The title's lines as they are printed. */
  titleLines: z.array(z.string()),
  body: z.array(z.object({ kind: z.enum(['heading', 'text']), runs: z.array(run) })),
  attendance: z.array(z.object({ label: z.string(), names: run })),
  copies: z.string(),
  printedBy: z.string(),
  printedOn: z.string(),
});

const doer = z.object({ person: z.string(), postName: z.string() });

/** By what a decision binds. */
const decisionWords = z.object({
  requirement: z.string(),
  leadUnit: z.object({ id: key, name: z.string() }),
  assistingUnits: z.array(z.object({ id: key, name: z.string() })),
  limitOn: calendarDate,
});

/** A decision as the paper says it, beside what was recorded. */
export const minutedDecision = z.object({
  id: recordId,
  matter: z.string(),
  recorded: decisionWords,
  minuted: z
    .object({ requirement: z.string(), lead: z.string(), assisting: z.array(z.string()), limit: z.string() })
    .nullable(),
  differs: z.array(z.enum([...decisionParts, 'decision'])),
  /** What it said before it was recorded anew, oldest first. */
  changes: z.array(
    z.object({
      before: decisionWords,
      after: decisionWords,
      reason: z.string(),
      on: calendarDate,
      by: doer,
      /** The paper that corrected it; null where it was recorded anew in the draft. */
      correction: z.string().nullable(),
    }),
  ),
});

/** A hand through which the paper goes, in order. */
export const signingHand = z.object({
  as: z.enum(['review', 'countersign', 'approve', 'sign']),
  clause: z.string().nullable(),
  /** Posts and units by name; none where the mechanism leads to nobody. */
  bearers: z.array(z.string()),
  passed: doer.extend({ on: calendarDate, at: instant }).nullable(),
  /** Whose turn it is. */
  current: z.boolean(),
});

const step = doer.extend({
  step: z.enum(['submitted', 'passed', 'returned']),
  hand: z.enum(['review', 'countersign', 'approve', 'sign']).nullable(),
  reason: z.string().nullable(),
  on: calendarDate,
  at: instant,
});

export const minutesPaper = minutesInBrief.extend({
  id: recordId,
  kind: z.enum(['minutes', 'correction']),
  revision,
  changedBy: z.string(),
  sheet: minutesSheet,
  hands: z.array(signingHand),
  /** Who worded, passed and returned it, oldest first. */
  steps: z.array(step),
  /** What a correction changes, with the units by id, as it was entered. */
  changes: z.array(
    z.object({
      decisionId: recordId,
      before: decisionWords,
      after: decisionWords,
      reason: z.string(),
    }),
  ),
  /** As it stands in the register of issued papers. */
  issued: issuedPaper.nullable(),
  may: z.object({
    word: z.boolean(),
    submit: z.boolean(),
    pass: z.boolean(),
    sendBack: z.boolean(),
    issue: z.boolean(),
    correct: z.boolean(),
  }),
});

/** What came of a write: the paper and the revision to send back with the next one. */
const written = z.object({ id: recordId, revision });

const versioned = { id: recordId, revision };

const recordedAnew = z.object({
  decisionId: recordId,
  requirement: text.min(1).max(2_000),
  leadUnitId: key,
  assistingUnitIds: z.array(key).max(30),
  limitOn: calendarDate,
  reason: text.min(1).max(500),
});

const changes = z.array(recordedAnew).min(1).max(60);

export const minutes = {
  /** The minutes of a meeting and what corrects them; none before it has ended, and for whom they are not. */
  show: oc
    .route({ method: 'GET', path: '/meetings/{meetingId}/minutes', tags: ['minutes'] })
    .input(z.object({ meetingId: recordId }))
    .output(
      z.object({
        minutes: minutesPaper.nullable(),
        corrections: z.array(minutesPaper),
        decisions: z.array(minutedDecision),
      }),
    ),
  /**
   * Puts passages in other words; never what was decided, by whom and by when. `was` is the text that the writer had
   * before the eyes: where somebody else has changed the same passage the answer is `conflict`, and where somebody changed
   * others, both stand.
   */
  word: oc
    .route({ method: 'PUT', path: '/minutes/{id}/wording', tags: ['minutes'] })
    .input(
      z.object({
        ...versioned,
        passages: z
          .array(z.object({ place, was: z.string().max(20_000), text: text.max(10_000) }))
          .min(1)
          .max(200),
      }),
    )
    .output(written),
  /** Records a decision anew while its minutes are a draft: the old stands beside the new, with the reason. */
  rerecord: oc
    .route({ method: 'POST', path: '/minutes/{id}/decisions', tags: ['minutes'] })
    .input(recordedAnew.extend(versioned))
    .output(written),
  submit: oc
    .route({ method: 'POST', path: '/minutes/{id}/submission', tags: ['minutes'] })
    .input(z.object(versioned))
    .output(written),
  /** The hand whose turn it is passes the paper on; the last one signs it. */
  signOff: oc
    .route({ method: 'POST', path: '/minutes/{id}/signature', tags: ['minutes'] })
    .input(z.object(versioned))
    .output(written),
  sendBack: oc
    .route({ method: 'POST', path: '/minutes/{id}/return', tags: ['minutes'] })
    .input(z.object({ ...versioned, reason: prose.max(500) }))
    .output(written),
  issue: oc
    .route({ method: 'POST', path: '/minutes/{id}/issue', tags: ['minutes'] })
    .input(z.object(versioned))
    .output(issuedNow),
  /** Drafts the further paper by which issued minutes are put right. */
  correct: oc
    .route({ method: 'POST', path: '/minutes/{id}/corrections', tags: ['minutes'] })
    .input(z.object({ id: recordId, changes }))
    .output(written),
  amendCorrection: oc
    .route({ method: 'PUT', path: '/minutes/{id}/changes', tags: ['minutes'] })
    .input(z.object({ ...versioned, changes }))
    .output(written),
  /** Gives a draft correction up; the journal keeps it. */
  withdrawCorrection: oc
    .route({ method: 'POST', path: '/minutes/{id}/withdrawal', tags: ['minutes'] })
    .input(z.object(versioned))
    .output(z.object({ id: recordId })),
};
