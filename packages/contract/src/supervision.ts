import { enteredSources, supervisionMoves, supervisionSources, supervisionStates } from '@guatu/engine';
import { oc } from '@orpc/contract';
import { z } from 'zod';
import { calendarDate, fileId, instant, key, line, page, prose, recordId, revision, text } from './fields.ts';
import { issuedNow, issuedPaper } from './issued-paper.ts';

export const supervisionState = z.enum(supervisionStates);

const named = z.object({ id: key, name: z.string() });

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
  current: calendarDate,
  actual: calendarDate.nullable(),
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
  revision,
});

/** A file handed in as evidence. */
const evidence = z.object({ id: fileId, name: z.string(), mediaType: z.string() });

/** Who did it, in which post. Null where the issue of the minutes did it. */
const doer = z.object({ person: z.string(), postName: z.string() }).nullable();

const happened = { on: calendarDate, at: instant, by: doer };

/** What happened to an item, oldest first. */
export const supervisionEvent = z.discriminatedUnion('kind', [
  z.object({
    kind: z.enum(['opened', 'acknowledged', 'sent-back', 'closed', 'reopened']),
    ...happened,
    /** Why it was sent back or reopened; what the verification found. */
    reason: z.string().nullable(),
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
  problem: z.object({ id: recordId, title: z.string() }).nullable(),
  project: z.object({ id: recordId, name: z.string() }).nullable(),
  events: z.array(supervisionEvent),
  /** Notices that went out about it, the newest first. */
  notices: z.array(issuedPaper),
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
const moved = z.object({ id: recordId, state: supervisionState, revision });

const versioned = z.object({ id: recordId, revision });

/** The written report that a limit cannot be kept, as the unit words it. */
export const extensionWords = z.object({
  until: calendarDate,
  reason: prose,
  progress: prose,
  nextSteps: prose,
  signedBy: line,
});

export const reportKind = z.enum(['bulletin', 'special-report']);

/** 通报 or 专报 while the office words it. */
export const reportDraft = z.object({
  id: recordId,
  kind: reportKind,
  revision,
  /** It tells of what there was from one day to the other, and how everything stood on the latter. */
  coversFrom: calendarDate,
  asOf: calendarDate,
  title: z.string(),
  addressee: z.string().nullable(),
  copies: z.array(z.string()),
  signedBy: z.string(),
  passages: z.array(
    z.object({
      id: z.string(),
      heading: z.string(),
      /** What the ledger says. */
      drawn: z.string(),
      /** What the office says instead; null where it left that alone. */
      edited: z.string().nullable(),
      /** The ledger says something else by now than when it was edited. */
      outdated: z.boolean(),
    }),
  ),
  /** How many matters the annexed table has. */
  matters: z.number().int(),
  /** As it was issued. */
  paper: issuedPaper.nullable(),
});

/** What the office decides about a notice; everything else comes from the register. */
export const noticeWords = z.object({
  itemIds: z.array(recordId).min(1).max(20),
  /** How to report back. */
  reporting: text.min(1).max(500),
  /** Post and name of whoever signed it off. */
  signedBy: line,
  copies: z.array(line).max(20),
});

/** What of the register one looks at: led by one's unit, with its assistance, or in one's portfolio (二（一）3). */
export const supervisionPart = z.enum(['lead', 'assisting', 'portfolio']);

/** `overdue` is past its limit and not reported; `unclosed` is everything that still waits for somebody. */
export const supervisionChoice = z.enum([
  'overdue',
  'due-soon',
  'extension-asked',
  'unclosed',
  ...supervisionStates,
]);

export const supervisionFilter = z.object({
  state: supervisionChoice.optional(),
  part: supervisionPart.optional(),
  /** Lead or assisting. */
  unit: key.optional(),
  /** What kind of source, and which one of it: the number of the minutes, or what it rests on. */
  kind: z.enum(supervisionSources).optional(),
  source: line.optional(),
  /** The limit that holds lies from one day to another, both inclusive. */
  dueFrom: calendarDate.optional(),
  dueTo: calendarDate.optional(),
  /** Part of the matter or the requirement. */
  search: text.max(100).optional(),
});

export const supervision = {
  list: oc
    .route({ method: 'GET', path: '/supervision-items', tags: ['supervision'] })
    .input(supervisionFilter.extend({ page }))
    .output(
      z.object({
        total: z.number().int(),
        pageSize: z.number().int(),
        items: z.array(
          supervisionRow.extend({
            /** The person asking may acknowledge it now. */
            toAcknowledge: z.boolean(),
          }),
        ),
        /** What one can filter by. */
        units: z.array(named),
        sources: z.array(z.string()),
        /** The parts in which the person asking has to do with items at all. */
        parts: z.array(supervisionPart),
        /** How many there are in each state under the other filters. */
        counts: z.record(supervisionChoice, z.number().int()),
        /** Clause that sets up supervision. */
        clause: z.string(),
        /** Whether the person asking keeps the register, and writes bulletins or special reports. */
        may: z.object({ enter: z.boolean(), report: z.boolean() }),
      }),
    ),
  /** What one chooses from when one enters a matter by hand. */
  entry: oc.route({ method: 'GET', path: '/supervision-entry', tags: ['supervision'] }).output(
    z.object({
      units: z.array(named),
      clauses: z.array(z.object({ clause: z.string(), says: z.string() })),
      /** The clause that sets up supervision. */
      clause: z.string(),
    }),
  ),
  /** A matter that was decided elsewhere than in minutes: in another meeting, on a tour, by a leader in writing. */
  enter: oc
    .route({ method: 'POST', path: '/supervision-items', tags: ['supervision'] })
    .input(
      z.object({
        source: z.enum(enteredSources),
        decidedOn: calendarDate,
        /** The meeting by name, the number of the paper, or the leader who instructed. */
        basis: line,
        clause: line,
        matter: line,
        requirement: prose,
        leadUnitId: key,
        assistingUnitIds: z.array(key).max(50),
        limitOn: calendarDate,
      }),
    )
    .output(moved),
  noticeForm: oc
    .route({ method: 'GET', path: '/supervision-notice-form', tags: ['supervision'] })
    .output(z.object({ office: z.string(), signedBy: z.string(), reporting: z.string() })),
  /** 督办通知单: one or several items put to their units in writing, numbered. */
  issueNotice: oc
    .route({ method: 'POST', path: '/supervision-notices', tags: ['supervision'] })
    .input(noticeWords)
    .output(issuedNow),
  /** 通报 and 专报 that one writes or wrote. */
  drafts: oc.route({ method: 'GET', path: '/supervision-drafts', tags: ['supervision'] }).output(
    z.object({
      /** Which kinds the person asking may begin. */
      kinds: z.array(reportKind),
      drafts: z.array(
        z.object({
          id: recordId,
          kind: reportKind,
          title: z.string(),
          coversFrom: calendarDate,
          asOf: calendarDate,
          drawnUpOn: calendarDate,
          issued: z.boolean(),
        }),
      ),
    }),
  ),
  draft: oc
    .route({ method: 'GET', path: '/supervision-drafts/{id}', tags: ['supervision'] })
    .input(z.object({ id: recordId }))
    .output(reportDraft),
  /** Begins one with what the ledger says; without a day, of what there was since the last meeting. */
  drawUp: oc
    .route({ method: 'POST', path: '/supervision-drafts', tags: ['supervision'] })
    .input(z.object({ kind: reportKind, coversFrom: calendarDate.optional() }))
    .output(versioned),
  editDraft: oc
    .route({ method: 'PUT', path: '/supervision-drafts/{id}', tags: ['supervision'] })
    .input(
      versioned.extend({
        title: line,
        addressee: line.nullable(),
        copies: z.array(line).max(20),
        signedBy: line,
        /** Null lets the ledger speak. */
        passages: z.array(z.object({ id: z.string(), words: prose.nullable() })).max(20),
      }),
    )
    .output(versioned),
  /** The figures as of today; what was edited stays, and is marked where the ledger now says something else. */
  redraw: oc
    .route({ method: 'POST', path: '/supervision-drafts/{id}/figures', tags: ['supervision'] })
    .input(versioned.extend({ coversFrom: calendarDate }))
    .output(versioned),
  issueReport: oc
    .route({ method: 'POST', path: '/supervision-drafts/{id}/issue', tags: ['supervision'] })
    .input(versioned)
    .output(issuedNow),
  show: oc
    .route({ method: 'GET', path: '/supervision-items/{id}', tags: ['supervision'] })
    .input(z.object({ id: recordId }))
    .output(supervisionView),
  acknowledge: oc
    .route({ method: 'POST', path: '/supervision-items/{id}/acknowledgement', tags: ['supervision'] })
    .input(versioned)
    .output(moved),
  /** Several at once, as a unit finds them after a meeting: all of them, or none and each reason by name. */
  acknowledgeSeveral: oc
    .route({ method: 'POST', path: '/supervision-acknowledgements', tags: ['supervision'] })
    .input(z.object({ items: z.array(versioned).min(1).max(100) }))
    .output(z.object({ acknowledged: z.number().int() })),
  /** The lead reports the whole done, an assisting unit its own part. Evidence is optional. */
  reportBack: oc
    .route({ method: 'POST', path: '/supervision-items/{id}/reports', tags: ['supervision'] })
    .input(versioned.extend({ content: prose, fileIds: z.array(fileId).max(20) }))
    .output(moved),
  /** The written report that a limit cannot be kept, handed in while it still runs (二（二）4（3）). */
  requestExtension: oc
    .route({ method: 'POST', path: '/supervision-items/{id}/extensions', tags: ['supervision'] })
    .input(versioned.extend({ ...extensionWords.shape, fileId: fileId.nullable() }))
    .output(moved),
  decideExtension: oc
    .route({ method: 'POST', path: '/supervision-items/{id}/extension-answer', tags: ['supervision'] })
    .input(
      z.discriminatedUnion('answer', [
        versioned.extend({ answer: z.literal('granted'), until: calendarDate }),
        versioned.extend({ answer: z.literal('refused'), reason: prose }),
      ]),
    )
    .output(moved),
  sendBack: oc
    .route({ method: 'POST', path: '/supervision-items/{id}/return', tags: ['supervision'] })
    .input(versioned.extend({ reason: prose }))
    .output(moved),
  /** Verified on the spot or from the evidence, by someone other than the doer. */
  close: oc
    .route({ method: 'POST', path: '/supervision-items/{id}/closing', tags: ['supervision'] })
    .input(versioned.extend({ finding: prose }))
    .output(moved),
  reopen: oc
    .route({ method: 'POST', path: '/supervision-items/{id}/reopening', tags: ['supervision'] })
    .input(versioned.extend({ reason: prose }))
    .output(moved),
};
