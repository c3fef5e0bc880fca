import { sql } from 'kysely';
import type { View } from '../../http/handler.ts';
import { refuse } from '../../refusal/refusal.ts';
import { rulebookOf, unitName } from '../mechanism/index.ts';
import { fileStands } from '../files/index.ts';
import { findPapers, withIds } from './find-papers.ts';
import { inScope } from './scope.ts';

/** A paper with its receipts, what it puts right or is put right by, and whether its bytes are those that were issued. */
export async function showPaper(view: View, { id }: { id: string }) {
  const rulebook = await rulebookOf(view);
  const seen = sql<boolean>`${withIds([id])} and ${inScope(view, rulebook)}`;
  const [paper] = await findPapers(view, rulebook, seen);
  if (!paper) return refuse('not-found');
  const { tx, server } = view;
  const row = await tx
    .selectFrom('issued_paper')
    .select(['reader_unit_ids as readers', 'corrects_id as corrects'])
    .where('jurisdiction_id', '=', server.jurisdiction.id)
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  const related = await tx
    .selectFrom('issued_paper')
    .select(['id', 'number', 'title', 'corrects_id as corrects'])
    .where('jurisdiction_id', '=', server.jurisdiction.id)
    .where((one) => one.or([one('corrects_id', '=', id), one('id', '=', row.corrects)]))
    .orderBy('issued_at')
    .execute();
  const reference = ({ id: paperId, number, title }: (typeof related)[number]) => ({
    id: paperId,
    number,
    title,
  });
  const corrected = related.find((one) => one.id === row.corrects);
  return {
    ...paper,
    readers: row.readers.map((unit) => unitName(rulebook, unit)),
    corrects: corrected ? reference(corrected) : null,
    correctedBy: related.filter(({ corrects }) => corrects === id).map(reference),
    pdf: await fileStands(view, paper.pdfFileId),
    docx: await fileStands(view, paper.docxFileId),
  };
}
