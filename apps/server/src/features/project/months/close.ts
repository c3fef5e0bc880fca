import type { Act } from '../../../http/handler.ts';
import { refuse } from '../../../refusal/refusal.ts';
import { rulebookOf } from '../../mechanism/index.ts';
import { mayMaintain } from '../policy.ts';
import { closingOf } from './closing.ts';

interface Decision {
  month: string;
  /** Null while nobody has decided about the month. */
  revision: number | null;
  closed: boolean;
  reason: string;
}

/**
 * The office closes a month before the mechanism does, or opens it again. Refuses with `month-not-begun`,
 * `closing-unchanged`, and `conflict` where a colleague decided meanwhile.
 */
export async function closeMonth(act: Act, { month, revision, closed, reason }: Decision) {
  const rulebook = await rulebookOf(act);
  const as = mayMaintain(act, rulebook);
  const { tx, server, actor, now, today, record } = act;
  const current = today.toPlainYearMonth().toString();
  if (month > current) refuse('month-not-begun', { month, current });
  const before = await closingOf(act, rulebook, month);
  if ((before.decided?.revision ?? null) !== revision) refuse('conflict');
  if (before.closed === closed) refuse('closing-unchanged');
  const values = {
    closed,
    reason,
    decided_on: today.toString(),
    decided_at: now.toString(),
    decided_by: actor.personId,
    post_id: as,
    revision: (revision ?? 0) + 1,
  };
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('month_closing')
    .values({ jurisdiction_id: server.jurisdiction.id, month, ...values })
    .onConflict((same) =>
      same
        .columns(['jurisdiction_id', 'month'])
        .doUpdateSet(values)
        .where('month_closing.revision', '=', revision ?? 0),
    )
    .executeTakeFirst();
  if (numInsertedOrUpdatedRows === 0n) refuse('conflict');
  record({ subject: ['month', month], as, before: before.decided, after: { closed, reason } });
  return { month, revision: values.revision };
}
