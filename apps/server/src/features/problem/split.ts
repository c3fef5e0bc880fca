import { v7 as uuidv7 } from 'uuid';
import type { Act } from '../../http/handler.ts';
import { checkContent, type Content, contentColumns } from './content.ts';
import { goOnIn } from './go-on-in.ts';
import { enterPassage } from './move.ts';
import { openCase } from './open-case.ts';
import { dividesAs } from './policy.ts';

type Part = Pick<Content, 'kind' | 'title' | 'facts' | 'proposal'>;

/**
 * Splits a problem: it ends, and its parts begin. Each has the project, leader, team and units of the whole, and makes
 * its own plan; each is reviewed and studied for itself, because what was let through was the whole (二（二）3).
 */
export async function split(
  act: Act,
  { id, revision, reason, parts }: { id: string; revision: number; reason: string; parts: Part[] },
) {
  const { rulebook, problem, as } = await openCase(act, { id, revision }, dividesAs);
  const { subject, file, projectId } = problem;
  const ids = parts.map(() => uuidv7());
  for (const [index, part] of parts.entries()) {
    const content = {
      ...part,
      involvedUnitIds: [...subject.involvedUnits],
      leaderPostId: file.charter.leader,
      team: file.charter.team,
      plan: [],
    };
    checkContent(rulebook, content);
    const partId = ids[index] ?? uuidv7();
    await act.tx
      .insertInto('problem')
      .values({
        jurisdiction_id: act.server.jurisdiction.id,
        id: partId,
        project_id: projectId,
        ...contentColumns(content),
        responsible_unit_id: subject.responsibleUnit,
        state: 'raised',
        revision: 1,
        changed_by: act.actor.personId,
        changed_at: act.now.toString(),
      })
      .execute();
    await enterPassage(act, partId, 'raised', { as, note: reason });
    act.record({ subject: ['problem', partId], as, after: { splitFrom: id, ...content } });
  }
  const moved = await goOnIn(act, rulebook, problem, { move: 'split', as, reason, successors: ids });
  return { ...moved, parts: ids };
}
