import type { Tx } from '../../database/ledger-database.ts';
import type { SlotRef } from './find-report.ts';
import type { WeeklyPack } from './pack.ts';

/** What a meeting heard, as it was sealed; undefined before. */
export const findSealed = (tx: Tx, jurisdictionId: string, { rule, key }: SlotRef) =>
  tx
    .selectFrom('weekly_pack')
    .select((row) => [
      row.ref('body').$castTo<WeeklyPack>().as('pack'),
      'pdf_file_id as pdfFileId',
      'docx_file_id as docxFileId',
      'sealed_at as at',
    ])
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('rule', '=', rule)
    .where('slot_key', '=', key)
    .executeTakeFirst();
