import { type BulletinRow, draftBulletin, draftSpecialReport, type DrawnPassage } from '@guatu/documents';
import type { View } from '../../../http/handler.ts';
import type { Rulebook } from '../../mechanism/index.ts';
import { gather } from './gather.ts';
import type { ReportKind } from './policy.ts';

/** The passages and the table of a report as the ledger would have them today, of what there was from a day (ISO) on. */
export async function draw(
  view: View,
  rulebook: Rulebook,
  kind: ReportKind,
  from: string,
): Promise<{ passages: DrawnPassage[]; rows: BulletinRow[] }> {
  const { facts, rows } = await gather(view, rulebook, from);
  return { passages: kind === 'bulletin' ? draftBulletin(facts) : draftSpecialReport(facts), rows };
}
