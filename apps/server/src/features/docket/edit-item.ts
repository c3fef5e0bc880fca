import type { Act } from '../../http/handler.ts';
import { refuse } from '../../refusal/refusal.ts';
import { openDocket, refuseConflict } from './find.ts';
import { stamp } from './write.ts';

export interface ItemEdit {
  id: string;
  revision: number;
  responsibleUnitId: string | null;
  requirement: string | null;
  limitOn: string | null;
}

/**
 * States what the list must state of a problem: the responsible department, what is required, the limit (二（二）4（2）).
 * Only the item counts the change, so that two people can fill in two items at once.
 */
export async function editItem(act: Act, { id, revision, ...edit }: ItemEdit) {
  const item = (await findItem(act, id)) ?? refuse('not-found');
  const { rulebook, as } = await openDocket(act, { rule: item.rule, slotKey: item.slotKey });
  if (item.revision !== revision) refuseConflict(rulebook, item.changedBy, item.changedAt);
  const unit = edit.responsibleUnitId;
  if (unit !== null && !rulebook.organisation.units.some((known) => known.id === unit)) {
    refuse('unknown-unit', { unit });
  }
  const stated = {
    responsible_unit_id: unit,
    requirement: edit.requirement,
    limit_on: edit.limitOn,
  };
  const { numUpdatedRows } = await act.tx
    .updateTable('docket_item')
    .set({ ...stated, revision: revision + 1, ...stamp(act) })
    .where('jurisdiction_id', '=', act.server.jurisdiction.id)
    .where('id', '=', id)
    .where('revision', '=', revision)
    .executeTakeFirstOrThrow();
  if (numUpdatedRows === 0n) refuse('conflict');
  act.record({
    subject: ['docket-item', id],
    as,
    before: { responsible_unit_id: item.unitId, requirement: item.requirement, limit_on: item.limitOn },
    after: stated,
  });
  return { id, revision: revision + 1 };
}

function findItem({ tx, server }: Act, id: string) {
  return tx
    .selectFrom('docket_item')
    .select([
      'rule',
      'slot_key as slotKey',
      'revision',
      'responsible_unit_id as unitId',
      'requirement',
      'limit_on as limitOn',
      'changed_by as changedBy',
      'changed_at as changedAt',
    ])
    .where('jurisdiction_id', '=', server.jurisdiction.id)
    .where('id', '=', id)
    .executeTakeFirst();
}
