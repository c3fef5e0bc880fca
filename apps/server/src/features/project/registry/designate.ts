import type { Act } from '../../../http/handler.ts';
import { refuse } from '../../../refusal/refusal.ts';
import { rulebookOf } from '../../mechanism/index.ts';
import { mayMaintain } from '../policy.ts';
import { findForChange, stampChange } from './find-for-change.ts';

/** Says on which of the mechanism's lists the project stands in a year (三（二）); those not named are taken off. */
export async function designateProject(
  act: Act,
  { id, revision, year, lists }: { id: string; revision: number; year: number; lists: string[] },
) {
  const rulebook = await rulebookOf(act);
  const as = mayMaintain(act, rulebook);
  const { tx, server, record } = act;
  const jurisdiction_id = server.jurisdiction.id;
  const unknown = lists.find((list) => rulebook.mechanism.designations.every((known) => known.id !== list));
  if (unknown !== undefined) refuse('unknown-list', { list: unknown });
  await findForChange(tx, jurisdiction_id, id, revision);
  const removed = await tx
    .deleteFrom('project_designation')
    .where('jurisdiction_id', '=', jurisdiction_id)
    .where('project_id', '=', id)
    .where('year', '=', year)
    .returning('list_id')
    .execute();
  const named = [...new Set(lists)].sort();
  if (named.length > 0) {
    await tx
      .insertInto('project_designation')
      .values(named.map((list_id) => ({ jurisdiction_id, project_id: id, year, list_id })))
      .execute();
  }
  const before = removed.map(({ list_id }) => list_id).sort();
  record({ subject: ['project', id], as, before: { year, lists: before }, after: { year, lists: named } });
  return stampChange(act, { id, revision });
}
