import type { Act } from '../../http/handler.ts';
import { refuse } from '../../refusal/refusal.ts';
import { requireReceived } from '../files/index.ts';
import { reportsAs } from '../project/index.ts';
import { keepRecord } from './keep-record.ts';
import { openStart, type StartReference } from './open-start.ts';
import { registerSince } from './register-since.ts';

type Answer = { startedOn: string; statisticsOn: string | null; fileIds: string[] } | { reason: string };

/**
 * The unit says that work began, since when, or why it has not. What the register holds is not asked again: the figure
 * since the declared start is kept beside the answer as it stood then. Refuses with `date-ahead` a day to come.
 */
export async function answer(act: Act, input: StartReference & { answer: Answer }) {
  const { tx, server, actor, today, record } = act;
  const own = server.jurisdiction.id;
  const on = today.toString();
  const { project, as } = await openStart(
    act,
    input,
    (rulebook, { unitId }) => reportsAs(act, rulebook, unitId)?.as ?? null,
    { do: 'answer', duty: input.duty },
  );
  const said = input.answer;
  const started = 'startedOn' in said ? said : null;
  for (const date of [started?.startedOn, started?.statisticsOn]) {
    if (date && date > on) refuse('date-ahead', { date, today: on });
  }
  await requireReceived(tx, own, started?.fileIds ?? []);
  const since = await registerSince(tx, own, [
    { projectId: project.projectId, declaredOn: project.declaredOn ?? on },
  ]);
  const written = await keepRecord(act, input, {
    started_on: started?.startedOn ?? null,
    reason: 'reason' in said ? said.reason : null,
    statistics_on: started?.statisticsOn ?? null,
    completed: since.get(project.projectId)?.completed ?? 0,
    file_ids: started?.fileIds ?? [],
    answered_on: on,
    answered_by: actor.personId,
    answered_post_id: as,
  });
  record({ subject: ['project', project.projectId], as, after: { start: input.duty, ...said } });
  return written;
}
