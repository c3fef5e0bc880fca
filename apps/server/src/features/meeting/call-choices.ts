import { sql } from 'kysely';
import type { View } from '../../http/handler.ts';
import { bearersIn, entitledAs, rulebookOf, unitName } from '../mechanism/index.ts';
import { inScope } from '../problem/index.ts';
import { holderName, postTitle } from './names.ts';

/** The problems on which the person asking may call a meeting now, with the leader who has to chair it (二（二）3). */
export async function callChoices(view: View) {
  const { tx, server, today } = view;
  const rulebook = await rulebookOf(view);
  const { rows } = await sql<{
    id: string;
    title: string;
    projectName: string;
    unitId: string;
    involvedUnitIds: string[];
  }>`
    select problem.id, problem.title, project.name as "projectName", problem.responsible_unit_id as "unitId",
           problem.involved_unit_ids as "involvedUnitIds"
    from problem
      join project on project.jurisdiction_id = problem.jurisdiction_id and project.id = problem.project_id
    where problem.jurisdiction_id = ${server.jurisdiction.id} and problem.state = 'reviewed'
      and ${inScope(view, rulebook)}
    order by problem.id`.execute(tx);
  const problems = rows.flatMap(({ unitId, involvedUnitIds, ...problem }) => {
    const subject = { responsibleUnit: unitId, involvedUnits: involvedUnitIds };
    if (entitledAs('hold-special-meeting', view, rulebook, subject) === null) return [];
    const [leader] = bearersIn(rulebook, 'hold-special-meeting', subject, today.toString());
    return { ...problem, unitName: unitName(rulebook, unitId), chairPostId: leader?.id ?? null };
  });
  const chairs = [...new Set(problems.flatMap(({ chairPostId }) => chairPostId ?? []))];
  return {
    problems,
    chairs: chairs.map((postId) => ({
      postId,
      title: postTitle(rulebook, postId),
      name: holderName(rulebook, postId, today.toString()),
    })),
  };
}
