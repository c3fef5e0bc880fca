import type { ChosenMapping, ImportFinding, UnderstoodList } from '@guatu/engine';
import { v7 as uuidv7 } from 'uuid';
import type { Act } from '../../http/handler.ts';
import { refuse } from '../../refusal/refusal.ts';
import { rulebookOf } from '../mechanism/index.ts';
import { mayMaintain } from '../project/index.ts';
import { knownUnits } from './known-units.ts';
import { forgetMapping, rememberedMapping, rememberMapping, shapeOf } from './mapping.ts';
import { settleList } from './settle-fields.ts';
import { type ReadSheet, understandWorkbook } from './understand.ts';

interface Preview {
  fileId: string;
  mapping?: ChosenMapping | undefined;
  sheet?: string | undefined;
  /** Reads the columns by their headings again, and remembers no other reading. */
  forget?: boolean | undefined;
}

/** Reads an uploaded workbook and keeps what was understood, under an id that the page shows and applies. */
export async function previewImport(act: Act, { fileId, mapping, sheet, forget = false }: Preview) {
  const rulebook = await rulebookOf(act);
  const as = mayMaintain(act, rulebook);
  const { tx, server, actor, today, now, record } = act;
  const jurisdictionId = server.jurisdiction.id;
  const file = await tx
    .selectFrom('file')
    .select('name')
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('id', '=', fileId)
    .executeTakeFirst();
  if (!file) refuse('not-found');
  const units = knownUnits(rulebook);
  const read = await understandWorkbook(server, fileId, units, { mapping, sheet });
  const { list: understood, remembered } = await asRemembered(act, read, mapping, forget);
  const lists = rulebook.mechanism.designations;
  const settled = settleList(understood, { units, lists, today: today.toString() });
  const list: UnderstoodList = {
    ...settled,
    findings: [
      ...(remembered ? [finding('mapping-remembered', {})] : []),
      ...(read.otherSheets.length > 0
        ? [finding('other-sheets', { count: read.otherSheets.length, sheets: read.otherSheets.join('、') })]
        : []),
      ...settled.findings,
    ],
  };
  const id = uuidv7();
  await tx
    .insertInto('import_batch')
    .values({
      jurisdiction_id: jurisdictionId,
      id,
      file_id: fileId,
      file_name: file.name,
      mapping: mapping ? JSON.stringify(mapping) : null,
      other_sheets: read.otherSheets,
      preview: JSON.stringify(list),
      state: 'previewed',
      previewed_by: actor.personId,
      previewed_at: now.toString(),
    })
    .execute();
  record({ subject: ['import', id], as, after: { file: fileId, found: list.found.count } });
  return { id };
}

/** A reading that a person chose is kept for the next workbook with the same headings, and used for it. */
async function asRemembered(
  act: Act,
  { list, again }: ReadSheet,
  mapping: ChosenMapping | undefined,
  forget: boolean,
): Promise<{ list: UnderstoodList; remembered: boolean }> {
  const shape = shapeOf(list);
  if (forget) await forgetMapping(act, shape);
  else if (mapping) await rememberMapping(act, shape, mapping);
  const earlier = mapping || forget ? null : await rememberedMapping(act, shape);
  return earlier === null ? { list, remembered: false } : { list: again(earlier), remembered: true };
}

const finding = (code: ImportFinding['code'], params: ImportFinding['params']): ImportFinding => ({
  code,
  cell: null,
  params,
});
