import type { View } from '../../http/handler.ts';
import { refuse } from '../../refusal/refusal.ts';
import { ruledAt, rulebookOf } from '../mechanism/index.ts';
import { meetingLabel } from '../meeting/index.ts';
import { scopeIn } from '../project/index.ts';
import { checksSince } from './checks.ts';
import { findCandidates } from './find.ts';
import { findRecords } from './records.ts';
import { registerSince } from './register-since.ts';
import { datesOf, isDeclared } from './starts.ts';

/** The start of a project as it was declared last, was real, and is in the statistics. */
export async function startOfProject(view: View, { projectId }: { projectId: string }) {
  const { tx, server } = view;
  const own = server.jurisdiction.id;
  const current = await rulebookOf(view);
  await requireSeen(view, projectId, scopeIn(view, current));
  const declared = (await findCandidates(tx, own, { projectId }))
    .filter(isDeclared)
    .sort((one, other) => (one.declaredOn < other.declaredOn ? -1 : 1))
    .at(-1);
  if (!declared) return { start: null };
  const { rule, slotKey, declaredOn } = declared;
  const rulebook = ruledAt(current, { rule, key: slotKey });
  const records = (await findRecords(tx, own, declared)).filter((one) => one.projectId === projectId);
  const since = await registerSince(tx, own, [declared]);
  return {
    start: {
      rule,
      slotKey,
      label: meetingLabel(rulebook, rule),
      checks: checksSince(current, declaredOn),
      ...datesOf(declared, records, since.get(projectId)),
    },
  };
}

async function requireSeen({ tx, server }: View, projectId: string, units: readonly string[] | null) {
  const row = await tx
    .selectFrom('project')
    .select('responsible_unit_id as unitId')
    .where('jurisdiction_id', '=', server.jurisdiction.id)
    .where('id', '=', projectId)
    .executeTakeFirst();
  if (!row || (units !== null && (row.unitId === null || !units.includes(row.unitId)))) refuse('not-found');
}
