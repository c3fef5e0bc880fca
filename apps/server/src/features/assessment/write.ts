import type { Act } from '../../http/handler.ts';
import type { Row, TakenUp } from './find.ts';

/** What a caller learns of an assessment that was changed. */
export interface Changed {
  readonly id: string;
  readonly state: Row['state'];
  readonly revision: number;
}

type Stored = Partial<
  Pick<
    Row,
    | 'sent_out_on'
    | 'sent_out_by'
    | 'sent_out_post_id'
    | 'objections_until'
    | 'final_on'
    | 'final_by'
    | 'final_post_id'
    | 'state'
  >
>;

/** Counts a change of an assessment that was taken up, and puts on record what it was. */
export async function writeChange(
  act: Act,
  { row, as }: TakenUp,
  after: Record<string, unknown>,
  stored: Stored = {},
): Promise<Changed> {
  const revision = row.revision + 1;
  await act.tx
    .updateTable('assessment')
    .set({ ...stored, revision, changed_by: act.actor.personId, changed_at: act.now.toString() })
    .where('jurisdiction_id', '=', act.server.jurisdiction.id)
    .where('id', '=', row.id)
    .execute();
  act.record({ subject: ['assessment', row.id], as, before: { state: row.state }, after });
  return { id: row.id, state: stored.state ?? row.state, revision };
}

/** The columns that say when something was done, by whom and under which post. */
export const given = ({ today, now, actor }: Act, as: string) => ({
  given_on: today.toString(),
  given_at: now.toString(),
  given_by: actor.personId,
  given_post_id: as,
});
