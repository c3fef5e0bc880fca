import type { ChosenMapping } from '@guatu/engine';
import { v7 as uuidv7 } from 'uuid';
import type { Act } from '../../http/handler.ts';
import { refuse } from '../../refusal/refusal.ts';
import { rulebookOf } from '../mechanism/index.ts';
import { mayMaintain } from '../project/index.ts';
import { knownUnits } from './known-units.ts';
import { settleList } from './settle-fields.ts';
import { understandWorkbook } from './understand.ts';

/** Reads an uploaded workbook and keeps what was understood, under an id that the page shows and applies. */
export async function previewImport(
  act: Act,
  { fileId, mapping }: { fileId: string; mapping?: ChosenMapping | undefined },
) {
  const rulebook = await rulebookOf(act);
  const as = mayMaintain(act, rulebook);
  const { tx, server, actor, now, record } = act;
  const jurisdictionId = server.jurisdiction.id;
  const file = await tx
    .selectFrom('file')
    .select('name')
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('id', '=', fileId)
    .executeTakeFirst();
  if (!file) refuse('not-found');
  const units = knownUnits(rulebook);
  const understood = await understandWorkbook(server, fileId, units, mapping);
  const list = settleList(understood, units);
  const id = uuidv7();
  await tx
    .insertInto('import_batch')
    .values({
      jurisdiction_id: jurisdictionId,
      id,
      file_id: fileId,
      file_name: file.name,
      mapping: mapping ? JSON.stringify(mapping) : null,
      preview: JSON.stringify(list),
      state: 'previewed',
      previewed_by: actor.personId,
      previewed_at: now.toString(),
    })
    .execute();
  record({ subject: ['import', id], as, after: { file: fileId, found: list.found.count } });
  return { id };
}
