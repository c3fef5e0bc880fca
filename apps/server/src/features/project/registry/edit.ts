import type { Act } from '../../../http/handler.ts';
import { rulebookOf } from '../../mechanism/index.ts';
import { standingOf } from '../figures/counting.ts';
import { figuresIn, giveFigures } from '../figures/give.ts';
import { moveStandings } from '../figures/move.ts';
import { mayMaintain } from '../policy.ts';
import { checkFacts } from './check-facts.ts';
import { columnsOf, difference, type ProjectFacts } from './columns.ts';
import { findForChange, stampChange } from './find-for-change.ts';

type Edit = Omit<ProjectFacts, 'stage'> & { id: string; revision: number };

/** Puts new facts in the place of the old. The journal keeps those that differ; saving without a change changes nothing. */
export async function editProject(act: Act, input: Edit) {
  const rulebook = await rulebookOf(act);
  const as = mayMaintain(act, rulebook);
  const { tx, server, record } = act;
  const jurisdictionId = server.jurisdiction.id;
  const { id, revision, ...said } = input;
  const { facts: before, countable } = await findForChange(tx, jurisdictionId, id, revision);
  const after = { ...said, stage: before.stage };
  const changed = difference(before, after);
  if (changed === null) return { id, revision };
  await checkFacts(act, rulebook, after, id);
  const written = await stampChange(act, { id, revision }, columnsOf(after));
  await moveStandings(tx, jurisdictionId, [
    { before: standingOf(id, before, countable), after: standingOf(id, after, countable) },
  ]);
  await giveFigures(act, { as }, figuresIn(id, before, after));
  record({ subject: ['project', id], as, ...changed });
  return written;
}
