import { v7 as uuidv7 } from 'uuid';
import type { Act } from '../../../http/handler.ts';
import { rulebookOf } from '../../mechanism/index.ts';
import { ownAccount, standingOf } from '../figures/counting.ts';
import { figuresIn, giveFigures } from '../figures/give.ts';
import { moveStandings } from '../figures/move.ts';
import { mayMaintain } from '../policy.ts';
import { checkFacts } from './check-facts.ts';
import { columnsOf, type ProjectFacts } from './columns.ts';

/** Enters one project in the registry. Many at once come by import. */
export async function createProject(act: Act, facts: ProjectFacts) {
  const rulebook = await rulebookOf(act);
  const as = mayMaintain(act, rulebook);
  const { tx, server, actor, now, today, record } = act;
  const jurisdictionId = server.jurisdiction.id;
  await checkFacts(act, rulebook, facts);
  const id = uuidv7();
  await tx
    .insertInto('project')
    .values({
      jurisdiction_id: jurisdictionId,
      id,
      ...columnsOf(facts),
      stage_since: today.toString(),
      entered_on: today.toString(),
      revision: 1,
      changed_by: actor.personId,
      changed_at: now.toString(),
    })
    .execute();
  await moveStandings(tx, jurisdictionId, [{ before: null, after: standingOf(id, facts, ownAccount) }]);
  await giveFigures(act, { as }, figuresIn(id, null, facts));
  record({ subject: ['project', id], as, after: facts });
  return { id, revision: 1 };
}
