import { v7 as uuidv7 } from 'uuid';
import type { Act } from '../../http/handler.ts';
import { enterPaper, type Paper } from '../files/index.ts';
import { rulebookOf } from '../mechanism/index.ts';
import type { NumberedKind, UnnumberedKind } from './paper-kind.ts';
import { unitsNamed } from './units-named.ts';

/** What the register says of a paper besides its number and its bytes. */
export interface IssuedWords {
  title: string;
  /** Units that have to acknowledge it. */
  addresseeUnitIds: string[];
  /** Names as they are printed; a unit among them reads the paper. */
  copies: string[];
  /** Null where nobody signs for it. */
  signedBy: string | null;
  /** The post under which it goes out. */
  as: string;
  /** From which the bytes were set. */
  model: unknown;
  /** Units and posts that read it besides, and acknowledge nothing. */
  readerUnitIds?: string[];
  readerPostIds?: string[];
  /** The key of what it was made from, as its feature knows it: each thing goes out once as the same kind of paper. */
  subjectId?: string;
  /** The paper in the register that it puts right. */
  correctsId?: string;
}

/** The place of a paper in the register. */
export type RegisterPlace =
  | { kind: NumberedKind; year: number; sequence: number; number: string }
  | { kind: UnnumberedKind };

/** What an issued paper is known by. */
export interface Entered {
  id: string;
  docxFileId: string;
  pdfFileId: string;
}

/** Enters a paper in the register of what was issued, and its bytes among the county's files. */
export async function enterIssued(
  act: Act,
  place: RegisterPlace,
  words: IssuedWords,
  { docx, pdf }: { docx: Paper; pdf: Paper },
): Promise<Entered> {
  const { tx, server, actor, now, today, record } = act;
  const jurisdictionId = server.jurisdiction.id;
  for (const file of [docx, pdf]) {
    await enterPaper(tx, jurisdictionId, file, actor.personId, now.toString());
  }
  const { kind } = place;
  const numbered = 'number' in place ? place : null;
  const id = uuidv7();
  const readers = [
    ...unitsNamed((await rulebookOf(act)).organisation, words.copies),
    ...(words.readerUnitIds ?? []),
  ];
  await tx
    .insertInto('issued_paper')
    .values({
      jurisdiction_id: jurisdictionId,
      id,
      kind,
      number_year: numbered?.year ?? null,
      number_sequence: numbered?.sequence ?? null,
      number: numbered?.number ?? null,
      title: words.title,
      addressee_unit_ids: words.addresseeUnitIds,
      copies: words.copies,
      reader_unit_ids: [...new Set(readers)],
      reader_post_ids: words.readerPostIds ?? [],
      subject_id: words.subjectId ?? null,
      corrects_id: words.correctsId ?? null,
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
    after: {
      kind,
      number: numbered?.number ?? null,
      docx: docx.id,
      pdf: pdf.id,
      to: words.addresseeUnitIds,
    },
  });
  return { id, docxFileId: docx.id, pdfFileId: pdf.id };
}
