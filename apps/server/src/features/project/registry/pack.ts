import type { Countable, PackageCounting } from '@guatu/engine';
import type { Act } from '../../../http/handler.ts';
import { refuse } from '../../../refusal/refusal.ts';
import { rulebookOf } from '../../mechanism/index.ts';
import { standingOf } from '../figures/counting.ts';
import { moveStandings } from '../figures/move.ts';
import { mayMaintain } from '../policy.ts';
import { findForChange, stampChange, type StoredProject } from './find-for-change.ts';

/**
 * Makes a project a part of a package, or takes it out again. A project becomes a package with its first part, counted as
 * the package, and is none any more without a part. Refuses with `package-nested` where either is already the other
 * thing, and with `not-found` for a package that is not there.
 */
export async function packProject(
  act: Act,
  { id, revision, packageId }: { id: string; revision: number; packageId: string | null },
) {
  const as = mayMaintain(act, await rulebookOf(act));
  const { tx, server, record } = act;
  const own = server.jurisdiction.id;
  const part = await findForChange(tx, own, id, revision);
  if (part.packageId === packageId) return { id, revision };
  if (part.countable.packageCounts !== null || packageId === id) refuse('package-nested');
  const to = packageId === null ? null : await findForChange(tx, own, packageId, null);
  if (to !== null && to.packageId !== null) refuse('package-nested');
  const partOf = to === null ? null : (to.countable.packageCounts ?? 'package');
  const written = await stampChange(act, { id, revision }, { package_id: packageId });
  await recount(act, part, { ...part.countable, partOf });
  if (to !== null && to.countable.packageCounts === null) await becomes(act, as, to, 'package');
  if (part.packageId !== null) await endIfEmpty(act, as, part.packageId);
  record({ subject: ['project', id], as, before: { packageId: part.packageId }, after: { packageId } });
  return written;
}

/** Says whether sums hold the package or its parts. Refuses with `package-empty` a project that has no parts. */
export async function countPackage(
  act: Act,
  { id, revision, counts }: { id: string; revision: number; counts: PackageCounting },
) {
  const as = mayMaintain(act, await rulebookOf(act));
  const { tx, server } = act;
  const own = server.jurisdiction.id;
  const parts = await partsOf(act, id);
  // Parts first, as whoever changes one of them holds it while asking how its package counts.
  const stored: StoredProject[] = [];
  for (const part of parts) stored.push(await findForChange(tx, own, part, null));
  const pack = await findForChange(tx, own, id, revision);
  if (pack.countable.packageCounts === null) refuse('package-empty');
  if (pack.countable.packageCounts === counts) return { id, revision };
  await becomes(act, as, pack, counts);
  for (const part of stored) await recount(act, part, { ...part.countable, partOf: counts });
  return stampChange(act, { id, revision });
}

async function becomes(
  act: Act,
  as: string,
  pack: StoredProject,
  packageCounts: PackageCounting | null,
): Promise<void> {
  act.record({
    subject: ['project', pack.id],
    as,
    before: { packageCounts: pack.countable.packageCounts },
    after: { packageCounts },
  });
  await act.tx
    .updateTable('project')
    .set({ package_counts: packageCounts })
    .where('jurisdiction_id', '=', act.server.jurisdiction.id)
    .where('id', '=', pack.id)
    .execute();
  await recount(act, pack, { ...pack.countable, packageCounts });
}

/** A package that has lost its last part is a project like any other. */
async function endIfEmpty(act: Act, as: string, id: string): Promise<void> {
  const left = await partsOf(act, id);
  if (left.length > 0) return;
  await becomes(act, as, await findForChange(act.tx, act.server.jurisdiction.id, id, null), null);
}

const partsOf = async ({ tx, server }: Act, id: string): Promise<string[]> => {
  const rows = await tx
    .selectFrom('project')
    .select('id')
    .where('jurisdiction_id', '=', server.jurisdiction.id)
    .where('package_id', '=', id)
    .orderBy('id')
    .execute();
  return rows.map((row) => row.id);
};

const recount = ({ tx, server }: Act, { id, facts, countable }: StoredProject, after: Countable) =>
  moveStandings(tx, server.jurisdiction.id, [
    { before: standingOf(id, facts, countable), after: standingOf(id, facts, after) },
  ]);
