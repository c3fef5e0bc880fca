import { v7 as uuidv7 } from 'uuid';
import type { Act } from '../../http/handler.ts';
import { enterPaper, type Paper } from '../files/index.ts';
import type { PaperKind } from './paper-kind.ts';

/** What the register says of a paper besides its number and its bytes. */
export interface IssuedWords {
  number: string;
  title: string;
  /** Units that have to acknowledge it. */
  addresseeUnitIds: string[];
  copies: string[];
  signedBy: string;
  /** The post under which it goes out. */
  as: string;
  /** From which the bytes were set. */
  model: unknown;
}

/** What an issued paper is known by. */
export interface Entered {
  id: string;
  number: string;
  docxFileId: string;
  pdfFileId: string;
}

/** Enters a paper in the register of what was issued, and its bytes among the county's files. */
export async function enterIssued(
  act: Act,
  { kind, year, sequence }: { kind: PaperKind; year: number; sequence: number },
  words: IssuedWords,
  { docx, pdf }: { docx: Paper; pdf: Paper },
): Promise<Entered> {
  const { tx, server, actor, now, today, record } = act;
  const jurisdictionId = server.jurisdiction.id;
  for (const file of [docx, pdf]) {
    await enterPaper(tx, jurisdictionId, file, actor.personId, now.toString());
  }
  const id = uuidv7();
  await tx
    .insertInto('issued_paper')
    .values({
      jurisdiction_id: jurisdictionId,
      id,
      kind,
      number_year: year,
      number_sequence: sequence,
      number: words.number,
      title: words.title,
      addressee_unit_ids: words.addresseeUnitIds,
      copies: words.copies,
      body: JSON.stringify(words.model),
      signed_by: words.signedBy,
      issued_on: today.toString(),
      issued_at: now.toString(),
      issued_by: actor.personId,
      issued_post_id: words.as,
      docx_file_id: docx.id,
      pdf_file_id: pdf.id,
    })
    .execute();
  record({
    subject: ['issued-paper', id],
    as: words.as,
    after: { kind, number: words.number, docx: docx.id, pdf: pdf.id, to: words.addresseeUnitIds },
  });
  return { id, number: words.number, docxFileId: docx.id, pdfFileId: pdf.id };
}
