import { v7 as uuidv7 } from 'uuid';
import type { Act } from '../../http/handler.ts';
import { refuse } from '../../refusal/refusal.ts';
import { checkContent, type Content, contentColumns } from './content.ts';
import { linkEarlier } from './link.ts';
import { enterPassage, type Moved } from './move.ts';
import { writePlan } from './plan.ts';
import { raisesAs } from './policy.ts';
import { problemRulebook } from './rulebook.ts';

/**
 * Raises a problem of a project. It belongs to the unit that answers for the project today, and stays that unit's
 * (二（二）3, 二（二）4（1）).
 */
export async function raise(
  act: Act,
  { projectId, earlierIds, ...content }: Content & { projectId: string; earlierIds: string[] },
): Promise<Moved> {
  const { tx, server, actor, now, record } = act;
  const jurisdictionId = server.jurisdiction.id;
  const rulebook = await problemRulebook(act);
  const project = await tx
    .selectFrom('project')
    .select('responsible_unit_id as unitId')
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('id', '=', projectId)
    .executeTakeFirst();
  // A project of no known unit has nobody who could answer for its problems.
  const unitId = project?.unitId ?? refuse('not-found');
  const as = raisesAs(act, rulebook, { subject: { responsibleUnit: unitId } }) ?? refuse('not-yours');
  checkContent(rulebook, content);
  const id = uuidv7();
  await tx
    .insertInto('problem')
    .values({
      jurisdiction_id: jurisdictionId,
      id,
      project_id: projectId,
      ...contentColumns(content),
      responsible_unit_id: unitId,
      state: 'raised',
      revision: 1,
      changed_by: actor.personId,
      changed_at: now.toString(),
    })
    .execute();
  await writePlan(act, id, as, content.plan);
  for (const earlierId of new Set(earlierIds)) await linkEarlier(act, rulebook, { id, earlierId, as });
  await enterPassage(act, id, 'raised', { as });
  record({ subject: ['problem', id], as, after: { projectId, earlierIds, ...content } });
  return { id, revision: 1, state: 'raised' };
}
