import type { Act } from '../../../http/handler.ts';
import { rulebookOf } from '../../mechanism/index.ts';
import { mayReport } from '../policy.ts';
import { findForChange } from './find-for-change.ts';

/**
 * The post under which somebody keeps up what the unit on the spot knows best: place, money, permits. Whoever may report
 * a project's months may do it. The project stays locked. Refuses as `findForChange` does, and with `not-yours`.
 */
export async function mayKeepUp(act: Act, id: string, revision: number): Promise<string> {
  const own = act.server.jurisdiction.id;
  const { facts } = await findForChange(act.tx, own, id, null);
  const { as } = mayReport(act, await rulebookOf(act), facts.responsibleUnitId);
  await findForChange(act.tx, own, id, revision);
  return as;
}
