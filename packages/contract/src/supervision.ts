import { enteredSources, ladderStep, supervisionSources, supervisionStates } from '@guatu/engine';
import { oc } from '@orpc/contract';
import { z } from 'zod';
import { calendarDate, fileId, key, line, page, prose, recordId, revision, text } from './fields.ts';
import { issuedNow, issuedPaper } from './issued-paper.ts';
import { lightColour, named, supervisionRow, supervisionState, supervisionView } from './supervision-item.ts';

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
  /** What its light shows; the last rung on record. */
  colour: lightColour.optional(),
  rung: key.optional(),
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
        /** None where the mechanism has no light for matters, or no ladder for decisions. */
        colours: z.array(lightColour),
        rungs: z.array(z.object({ id: key, step: ladderStep, clause: z.string(), says: z.string() })),
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
  noticeForm: oc.route({ method: 'GET', path: '/supervision-notice-form', tags: ['supervision'] }).output(
    z.object({
      office: z.string(),
      signedBy: z.string(),
      /** Who usually gets a copy. */
      copies: z.array(z.string()),
      reporting: z.string(),
    }),
  ),
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
  /** Whoever the mechanism has look at a request first says what to think of it. */
  reviewExtension: oc
    .route({ method: 'POST', path: '/supervision-items/{id}/extension-opinion', tags: ['supervision'] })
    .input(versioned.extend({ favours: z.boolean(), opinion: prose }))
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
  /** One assisting unit's part is wanting; the item stays where it is. */
  sendPartBack: oc
    .route({ method: 'POST', path: '/supervision-items/{id}/part-return', tags: ['supervision'] })
    .input(versioned.extend({ unitId: key, reason: prose }))
    .output(moved),
  /** What was done upon a rung by whoever had to act. */
  noteRung: oc
    .route({ method: 'POST', path: '/supervision-items/{id}/rungs/{rungId}/deed', tags: ['supervision'] })
    .input(z.object({ id: recordId, rungId: recordId, words: prose }))
    .output(z.object({ id: recordId })),
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
