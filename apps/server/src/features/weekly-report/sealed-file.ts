import { type RawBuilder, sql } from 'kysely';
import type { View } from '../../http/handler.ts';
import type { Rulebook } from '../mechanism/index.ts';
import { readsWeek } from './reporters.ts';
import { findWeeklySlot } from './slots.ts';

/** The condition under which a file is the sealed papers of a week that the person asking reads. */
export async function sealedFile(
  view: View,
  rulebook: Rulebook,
  fileId: string,
): Promise<RawBuilder<boolean>> {
  const sealed = await view.tx
    .selectFrom('weekly_pack')
    .select('slot_key as slotKey')
    .where('jurisdiction_id', '=', view.server.jurisdiction.id)
    .where((row) => row.or([row('pdf_file_id', '=', fileId), row('docx_file_id', '=', fileId)]))
    .executeTakeFirst();
  const week = sealed && (await findWeeklySlot(view, rulebook, sealed.slotKey));
  return sql<boolean>`${week !== undefined && readsWeek(view, week)}::boolean`;
}
