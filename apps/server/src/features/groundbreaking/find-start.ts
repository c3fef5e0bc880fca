import { type StartFinding, stages } from '@guatu/engine';
import type { Act } from '../../http/handler.ts';
import { enterStage, findForChange } from '../project/index.ts';
import { keepRecord } from './keep-record.ts';
import { openStart, type StartReference } from './open-start.ts';
import { checksAs } from './policy.ts';

/**
 * Records what the office found of a declared start. A real one is the evidence by which the project comes under
 * construction, from the day on which its unit says that work began; nothing else here moves a stage. Refuses with
 * `start-without-evidence` a real start of which the unit has said nothing.
 */
export async function findStart(act: Act, input: StartReference & { is: StartFinding; note: string }) {
  const { actor, today, record } = act;
  const { duty, is, note } = input;
  const open = await openStart(act, input, (rulebook) => checksAs(act, rulebook, input), {
    do: 'find',
    duty,
    is,
  });
  const written = await keepRecord(act, input, {
    finding: is,
    note,
    found_on: today.toString(),
    found_by: actor.personId,
    found_post_id: open.as,
  });
  record({ subject: ['project', input.projectId], as: open.as, after: { start: duty, finding: is, note } });
  const startedOn = open.record?.startedOn;
  if (is === 'real' && startedOn) await beginWork(act, open.as, input.projectId, startedOn);
  return written;
}

async function beginWork(act: Act, as: string, id: string, on: string): Promise<void> {
  const { facts, revision } = await lockedProject(act, id);
  if (stages.indexOf(facts.stage) >= stages.indexOf('construction')) return;
  await enterStage(act, as, { id, revision, stage: 'construction', on, reason: null });
}

async function lockedProject({ tx, server }: Act, id: string) {
  const own = server.jurisdiction.id;
  const { facts } = await findForChange(tx, own, id, null);
  const { revision } = await tx
    .selectFrom('project')
    .select('revision')
    .where('jurisdiction_id', '=', own)
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  return { facts, revision };
}
