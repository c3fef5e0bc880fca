import { nothingEdited } from '@guatu/engine';
import { v7 as uuidv7 } from 'uuid';
import type { Act } from '../../http/handler.ts';
import { refuse } from '../../refusal/refusal.ts';
import type { SeenReport } from './open-report.ts';

interface Change {
  state: string;
  content?: string;
  lines?: string | null;
  unchanged?: boolean;
  submitted_at?: string | null;
  submitted_by?: string | null;
  submitted_post_id?: string | null;
  first_submitted_at?: string;
  excused_because?: string;
  excused_at?: string;
  excused_by?: string;
  excused_post_id?: string;
}

/** Writes a report, which nobody may have begun, and says in the journal what was done. */
export async function writeReport(
  { tx, server, actor, now, record }: Act,
  { week, reporter, report, as }: SeenReport & { as: string },
  change: Change,
  said: object,
): Promise<{ revision: number }> {
  const own = server.jurisdiction.id;
  const id = report?.id ?? uuidv7();
  const revision = (report?.revision ?? 0) + 1;
  const row = { ...change, revision, changed_by: actor.personId, changed_at: now.toString() };
  const { slot } = week;
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('weekly_report')
    .values({
      jurisdiction_id: own,
      id,
      rule: slot.rule,
      slot_key: slot.key,
      bearer_kind: reporter.bearer.kind,
      bearer_id: reporter.bearer.id,
      content: JSON.stringify(nothingEdited),
      ...row,
    })
    .onConflict((same) =>
      same
        .columns(['jurisdiction_id', 'rule', 'slot_key', 'bearer_kind', 'bearer_id'])
        .doUpdateSet(row)
        // Somebody may have begun or changed it a moment ago.
        .where('weekly_report.revision', '=', report?.revision ?? 0),
    )
    .executeTakeFirstOrThrow();
  if (numInsertedOrUpdatedRows === 0n) refuse('conflict');
  record({
    subject: ['weekly-report', id],
    as,
    before: report ? { state: report.state } : null,
    after: { state: change.state, slot: slot.key, bearer: reporter.bearer.id, ...said },
  });
  return { revision };
}
