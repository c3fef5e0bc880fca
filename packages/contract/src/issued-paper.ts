import { oc } from '@orpc/contract';
import { z } from 'zod';
import { calendarDate, fileId, key, recordId } from './fields.ts';

export const paperKind = z.enum([
  'supervision-notice',
  'bulletin',
  'special-report',
  'minutes',
  'minutes-correction',
  'docket',
  'extension-report',
  'handover',
]);

const doer = z.object({ person: z.string(), postName: z.string() });

/** A paper that went out: its number, to whom, who acknowledged it when, and the very bytes. */
export const issuedPaper = z.object({
  id: recordId,
  kind: paperKind,
  /** Null for a kind that bears none. */
  number: z.string().nullable(),
  title: z.string(),
  issuedOn: calendarDate,
  issuedBy: doer,
  /** Null where nobody signs for it. */
  signedBy: z.string().nullable(),
  copies: z.array(z.string()),
  docxFileId: fileId,
  pdfFileId: fileId,
  addressees: z.array(
    z.object({
      id: key,
      name: z.string(),
      received: z.object({ on: calendarDate, by: doer }).nullable(),
      /** The person asking may acknowledge it for this unit. */
      mayReceive: z.boolean(),
    }),
  ),
});

/** What is told of a paper that has just gone out. */
export const issuedNow = z.object({
  id: recordId,
  number: z.string(),
  docxFileId: fileId,
  pdfFileId: fileId,
});

export const issuedPaperProcedures = {
  list: oc
    .route({ method: 'GET', path: '/issued-papers', tags: ['issued-paper'] })
    .input(
      z.object({ kind: paperKind.optional(), year: z.coerce.number().int().min(1900).max(2199).optional() }),
    )
    .output(z.object({ year: z.number().int(), papers: z.array(issuedPaper) })),
  /** An addressee acknowledges that the paper arrived. */
  receive: oc
    .route({ method: 'POST', path: '/issued-papers/{id}/receipts', tags: ['issued-paper'] })
    .input(z.object({ id: recordId }))
    .output(z.object({ id: recordId, received: z.number().int() })),
};
