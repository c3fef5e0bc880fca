import type { View } from '../../http/handler.ts';
import { refuse } from '../../refusal/refusal.ts';
import { fileStands } from '../files/index.ts';
import { findEdition } from './edition.ts';

/** Whether the files of a frozen edition still hash to what they were frozen as. */
export async function verifyFrozen(view: View, { month }: { month: string }) {
  const edition = await findEdition(view.tx, view.server.jurisdiction.id, month);
  if (edition.state !== 'frozen') refuse('not-found');
  const ids = [edition.pdfFileId, edition.docxFileId, edition.pptxFileId].filter((id) => id !== null);
  const files = [];
  for (const id of ids) files.push(await fileStands(view, id));
  return { files };
}
