import type { DocketItem } from '@guatu/engine';
import type { Act } from '../../http/handler.ts';
import { refuse } from '../../refusal/refusal.ts';
import type { Rulebook } from '../mechanism/index.ts';
import { openDocket, refuseConflict } from './find.ts';
import { stamp } from './write.ts';

/** The three fields of an item as somebody wants them, and the revision that this began from. */
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
  const stated = await writeItem(act, rulebook, item, { id, revision, ...edit });
  act.record({
    subject: ['docket-item', id],
    as,
    before: columnsOf(item.stated),
    after: columnsOf(stated),
  });
  return { id, revision: revision + 1 };
}

/** Writes the fields of an item. Refuses with `conflict` when it changed since it was read, and with `unknown-unit`. */
export async function writeItem(
  act: Act,
  rulebook: Rulebook,
  item: StoredItem,
  { id, revision, responsibleUnitId, requirement, limitOn }: ItemEdit,
): Promise<DocketItem> {
  if (item.revision !== revision) refuseConflict(rulebook, item.changedBy, item.changedAt);
  const known = rulebook.organisation.units.some((unit) => unit.id === responsibleUnitId);
  if (responsibleUnitId !== null && !known) refuse('unknown-unit', { unit: responsibleUnitId });
  const stated: DocketItem = { responsibleUnit: responsibleUnitId, requirement, limitOn };
  const { numUpdatedRows } = await act.tx
    .updateTable('docket_item')
    .set({ ...columnsOf(stated), revision: revision + 1, ...stamp(act) })
    .where('jurisdiction_id', '=', act.server.jurisdiction.id)
    .where('id', '=', id)
    .where('revision', '=', revision)
    .executeTakeFirstOrThrow();
  if (numUpdatedRows === 0n) refuse('conflict');
  return stated;
}

export const columnsOf = ({ responsibleUnit, requirement, limitOn }: DocketItem) => ({
  responsible_unit_id: responsibleUnit,
  requirement,
  limit_on: limitOn,
});

export type StoredItem = NonNullable<Awaited<ReturnType<typeof findItem>>>;

export async function findItem({ tx, server }: Act, id: string) {
  const row = await tx
    .selectFrom('docket_item')
    .select([
      'rule',
      'slot_key as slotKey',
      'problem_id as problemId',
      'position',
      'revision',
      'responsible_unit_id as responsibleUnit',
      'requirement',
      'limit_on as limitOn',
      'changed_by as changedBy',
      'changed_at as changedAt',
    ])
    .where('jurisdiction_id', '=', server.jurisdiction.id)
    .where('id', '=', id)
    .executeTakeFirst();
  if (!row) return undefined;
  const { responsibleUnit, requirement, limitOn, ...item } = row;
  return { ...item, stated: { responsibleUnit, requirement, limitOn } };
}
