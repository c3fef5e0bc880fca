import { v7 as uuidv7 } from 'uuid';
import type { Act } from '../../../http/handler.ts';
import { rulebookOf } from '../../mechanism/index.ts';
import { moveFigures } from '../figures/move.ts';
import { mayMaintain } from '../policy.ts';
import { checkFacts } from './check-facts.ts';
import { columnsOf, type ProjectFacts } from './columns.ts';

/** Enters one project in the registry. Many at once come by import. */
export async function createProject(act: Act, facts: ProjectFacts) {
  const rulebook = await rulebookOf(act);
  const as = mayMaintain(act, rulebook);
  const { tx, server, actor, now, today, record } = act;
  const jurisdictionId = server.jurisdiction.id;
  await checkFacts(tx, jurisdictionId, rulebook, facts);
  const id = uuidv7();
  await Promise.all([
    tx
      .insertInto('project')
      .values({
        jurisdiction_id: jurisdictionId,
        id,
        ...columnsOf(facts),
        entered_on: today.toString(),
        revision: 1,
        changed_by: actor.personId,
        changed_at: now.toString(),
      })
      .execute(),
    moveFigures(tx, jurisdictionId, { entered: [standingOf(id, facts)] }),
  ]);
  record({ subject: ['project', id], as, after: facts });
  return { id, revision: 1 };
}

/** What of a project's facts its unit's figures count. */
export const standingOf = (projectId: string, facts: ProjectFacts) => ({
  projectId,
  unitId: facts.responsibleUnitId,
  stage: facts.stage,
  totalInvestment: facts.totalInvestment,
});
