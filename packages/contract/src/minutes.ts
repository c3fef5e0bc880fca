import { minutesStates } from '@guatu/engine';
import { oc } from '@orpc/contract';
import { z } from 'zod';
import { calendarDate, fileId, instant, line, recordId, revision } from './fields.ts';

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

/** What came of a write: the minutes and the revision to send back with the next one. */
const written = z.object({ id: recordId, revision });

const ofMeeting = { meetingId: recordId };

export const minutes = {
  /** The minutes of a meeting; null before it has ended, and for whom they are not. */
  show: oc
    .route({ method: 'GET', path: '/meetings/{meetingId}/minutes', tags: ['minutes'] })
    .input(z.object(ofMeeting))
    .output(minutesView.nullable()),
  /** Changes how the minutes are introduced and who gets them; never what was decided. */
  edit: oc
    .route({ method: 'PUT', path: '/meetings/{meetingId}/minutes', tags: ['minutes'] })
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
    .route({ method: 'POST', path: '/meetings/{meetingId}/minutes/signature', tags: ['minutes'] })
    .input(z.object({ ...ofMeeting, revision }))
    .output(written),
  issue: oc
    .route({ method: 'POST', path: '/meetings/{meetingId}/minutes/issue', tags: ['minutes'] })
    .input(z.object({ ...ofMeeting, revision }))
    .output(written.extend({ number: z.string(), docxFileId: fileId, pdfFileId: fileId })),
};
