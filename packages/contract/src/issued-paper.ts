import { oc } from '@orpc/contract';
import { z } from 'zod';
import { calendarDate, fileId, key, line, recordId, text } from './fields.ts';

export const paperKind = z.enum([
  'supervision-notice',
  'bulletin',
  'special-report',
  'minutes',
  'minutes-correction',
  'groundbreaking-plan',
  'tour-plan',
  'tour-report',
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

/** The register as it is asked for, on the screen, as a workbook and on paper. */
export const paperFilter = z.object({
  kind: paperKind.optional(),
  year: z.coerce.number().int().min(1900).max(2199).optional(),
  /** Words in title, number or copies. */
  words: text.max(100).optional(),
  /** A unit to which it went. */
  unit: key.optional(),
  /** Only what some addressee has not acknowledged. */
  unacknowledged: z.stringbool().or(z.boolean()).optional(),
});

const paperReference = z.object({ id: recordId, number: z.string().nullable(), title: z.string() });

/** A file as it was issued, and whether what is stored still is that. */
const issuedFile = z.object({
  /** SHA-256 of what was issued, hexadecimal. */
  id: fileId,
  sizeBytes: z.number().int(),
  state: z.enum(['intact', 'damaged', 'missing']),
});

/** Kinds that have a head and a foot of the county's own. */
export const templateKind = z.enum([
  'supervision-notice',
  'bulletin',
  'special-report',
  'minutes',
  'minutes-correction',
  'groundbreaking-plan',
  'tour-plan',
  'tour-report',
]);

/** What a county puts at the head and the foot of a kind of paper. */
export const templateWords = z.object({
  masthead: line.max(60),
  /** 字, as 临督办 in 临督办〔2018〕3号; empty counts by issues, 2018年第3期. Neither brackets nor digits. */
  numberWord: text.max(20).regex(/^[^\d\s〔〕（）()]*$/u),
  printingOffice: line.max(60),
  /** What the signer is called on the paper; empty leaves it to the post. */
  signerTitle: text.max(60),
  copies: z.array(line).max(50),
  /** 密级: empty, or 内部. Anything above is refused. */
  secrecy: text.max(20),
});

const template = z.object({
  kind: templateKind,
  /** 0 while the customary words stand. */
  version: z.number().int().min(0),
  words: templateWords,
  customary: templateWords,
  /** A number as the next paper would bear it, were it the first of the year. */
  number: z.string(),
  changed: z.object({ on: calendarDate, by: doer }).nullable(),
});

export const issuedPaperProcedures = {
  list: oc
    .route({ method: 'GET', path: '/issued-papers', tags: ['issued-paper'] })
    .input(paperFilter)
    .output(
      z.object({
        year: z.number().int(),
        /** Years in which something was issued, the latest first. */
        years: z.array(z.number().int()),
        /** Units to which something of that year went. */
        units: z.array(z.object({ id: key, name: z.string() })),
        /** The person asking may change the templates. */
        mayEditTemplates: z.boolean(),
        papers: z.array(issuedPaper),
      }),
    ),
  show: oc
    .route({ method: 'GET', path: '/issued-papers/{id}', tags: ['issued-paper'] })
    .input(z.object({ id: recordId }))
    .output(
      issuedPaper.extend({
        /** Units that read it besides the addressees. */
        readers: z.array(z.string()),
        corrects: paperReference.nullable(),
        correctedBy: z.array(paperReference),
        pdf: issuedFile,
        docx: issuedFile,
      }),
    ),
  /** An addressee acknowledges that the paper arrived. */
  receive: oc
    .route({ method: 'POST', path: '/issued-papers/{id}/receipts', tags: ['issued-paper'] })
    .input(z.object({ id: recordId }))
    .output(z.object({ id: recordId, received: z.number().int() })),
  /** What stands at the head and the foot of each kind of paper. */
  templates: oc
    .route({ method: 'GET', path: '/paper-templates', tags: ['issued-paper'] })
    .output(z.object({ mayEdit: z.boolean(), templates: z.array(template) })),
  /** Papers that went out before keep what they went out with. */
  saveTemplate: oc
    .route({ method: 'PUT', path: '/paper-templates/{kind}', tags: ['issued-paper'] })
    .input(z.object({ kind: templateKind, version: z.number().int().min(0), words: templateWords }))
    .output(z.object({ kind: templateKind, version: z.number().int() })),
};
