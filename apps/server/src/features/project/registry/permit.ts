import type { Permit, PermitState } from '@guatu/engine';
import type { Act } from '../../../http/handler.ts';
import { refuse } from '../../../refusal/refusal.ts';
import { stampChange } from './find-for-change.ts';
import { mayKeepUp } from './may-keep-up.ts';

interface Procedure {
  permit: Permit;
  name: string | null;
  state: PermitState;
  number: string | null;
  dated: string | null;
}

/**
 * Says how far a project's approvals and land are. Refuses with `permit-without-name` a procedure that is none of the
 * usual ones and bears no name, and `date-ahead` for what was granted on a day to come.
 */
export async function permitProject(
  act: Act,
  { id, revision, permits }: { id: string; revision: number; permits: Procedure[] },
) {
  const { tx, server, today, record } = act;
  const own = server.jurisdiction.id;
  const as = await mayKeepUp(act, id, revision);
  if (permits.some(({ permit, name }) => permit === 'other' && name === null)) refuse('permit-without-name');
  const ahead = permits.find(({ dated }) => dated !== null && dated > today.toString())?.dated;
  if (ahead) refuse('date-ahead', { date: ahead, today: today.toString() });
  const removed = await tx
    .deleteFrom('project_permit')
    .where('jurisdiction_id', '=', own)
    .where('project_id', '=', id)
    .returning(['position', 'permit', 'name', 'state', 'number', 'dated'])
    .execute();
  if (permits.length > 0) {
    await tx
      .insertInto('project_permit')
      .values(permits.map((one, at) => ({ jurisdiction_id: own, project_id: id, position: at + 1, ...one })))
      .execute();
  }
  const before = removed
    .sort((one, other) => one.position - other.position)
    .map(({ permit, name, state, number, dated }) => ({ permit, name, state, number, dated }));
  record({ subject: ['project', id], as, before: { permits: before }, after: { permits } });
  return stampChange(act, { id, revision });
}
