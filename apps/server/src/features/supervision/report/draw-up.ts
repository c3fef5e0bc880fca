import { printedDate } from '@guatu/documents';
import { sql } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import type { Act, View } from '../../../http/handler.ts';
import { refuse } from '../../../refusal/refusal.ts';
import { templateFor } from '../../issued-paper/index.ts';
import { rulebookOf } from '../../mechanism/index.ts';
import { officeOf } from '../office.ts';
import { type DraftContent, redrawn } from './content.ts';
import { draw } from './draw.ts';
import { type ReportKind, writesAs } from './policy.ts';

/**
 * Begins a bulletin or a special report with what the ledger says. Without a day (ISO) it tells of what there was since
 * the last meeting. Refuses with `not-yours`, and `report-ahead` for a day that has not come.
 */
export async function drawUp(
  act: Act,
  { kind, coversFrom }: { kind: ReportKind; coversFrom?: string | undefined },
) {
  const rulebook = await rulebookOf(act);
  const as = writesAs(act, rulebook, kind) ?? refuse('not-yours');
  const today = act.today.toString();
  const from = coversFrom ?? (await lastMeeting(act)) ?? act.today.subtract({ months: 1 }).toString();
  if (from > today) refuse('report-ahead', { today });
  const { passages, rows } = await draw(act, rulebook, kind, from);
  const { name } = act.server.jurisdiction;
  const template = await templateFor(act, rulebook, kind);
  const content: DraftContent = {
    title: titleOf(kind, from),
    addressee: kind === 'bulletin' ? null : `${name}人民政府`,
    copies: template.copies,
    signedBy: template.signer(officeOf(rulebook, as, today).head),
    passages: redrawn([], passages),
    rows,
  };
  const id = uuidv7();
  await act.tx
    .insertInto('supervision_draft')
    .values({
      jurisdiction_id: act.server.jurisdiction.id,
      id,
      kind,
      covers_from: from,
      as_of: today,
      content: JSON.stringify(content),
      drawn_up_on: today,
      changed_by: act.actor.personId,
      changed_at: act.now.toString(),
    })
    .execute();
  act.record({ subject: ['supervision-draft', id], as, after: { kind, from, asOf: today } });
  return { id, revision: 1 };
}

const titleOf = (kind: ReportKind, from: string): string =>
  kind === 'bulletin'
    ? `关于${printedDate(from)}以来督办事项落实情况的通报`
    : `关于${printedDate(from)}以来项目会办推进情况的报告`;

/** The day of the last meeting that was held. */
async function lastMeeting({ tx, server, today }: View): Promise<string | null> {
  const { rows } = await sql<{ on: string | null }>`
    select max(held_on)::text as on from meeting
    where jurisdiction_id = ${server.jurisdiction.id} and state = 'ended' and held_on <= ${today.toString()}`.execute(
    tx,
  );
  return rows[0]?.on ?? null;
}
