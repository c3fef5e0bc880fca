import type { Act } from '../../../http/handler.ts';
import { rulebookOf } from '../../mechanism/index.ts';
import { handOver, moveFigures } from '../figures/move.ts';
import { yearSums } from '../figures/year-sums.ts';
import { mayMaintain } from '../policy.ts';
import { checkFacts } from './check-facts.ts';
import { columnsOf, difference, type ProjectFacts } from './columns.ts';
import { standingOf } from './create.ts';
import { findForChange, stampChange } from './find-for-change.ts';

/** Puts new facts in the place of the old. The journal keeps those that differ; saving without a change changes nothing. */
export async function editProject(act: Act, input: ProjectFacts & { id: string; revision: number }) {
  const rulebook = await rulebookOf(act);
  const as = mayMaintain(act, rulebook);
  const { tx, server, actor, now, record } = act;
  const jurisdictionId = server.jurisdiction.id;
  const { id, revision, ...after } = input;
  const before = await findForChange(tx, jurisdictionId, id, revision);
  const changed = difference(before, after);
  if (changed === null) return { id, revision };
  await checkFacts(tx, jurisdictionId, rulebook, after, id);
  const change = { id, revision, personId: actor.personId, at: now.toString() };
  const written = await stampChange(tx, jurisdictionId, change, columnsOf(after));
  const handedOver = before.responsibleUnitId !== after.responsibleUnitId;
  const sums = handedOver ? await yearSums(tx, jurisdictionId, [id]) : [];
  await moveFigures(tx, jurisdictionId, {
    left: [standingOf(id, before)],
    entered: [standingOf(id, after)],
    years: sums.flatMap((sum) => handOver(sum, before.responsibleUnitId, after.responsibleUnitId)),
  });
  record({ subject: ['project', id], as, ...changed });
  return written;
}
