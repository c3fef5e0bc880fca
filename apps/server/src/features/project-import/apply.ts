import type { Stage } from '@guatu/engine';
import type { Act } from '../../http/handler.ts';
import { refuse } from '../../refusal/refusal.ts';
import { rulebookOf } from '../mechanism/index.ts';
import { addToList, allProjects, mayMaintain, writeProjects } from '../project/index.ts';
import { findBatch } from './batch.ts';
import { compare, type Counts, countsOf } from './compare.ts';
import { type Decision, intentions, writesOf } from './intention.ts';

interface Application {
  id: string;
  expected: Counts;
  year: number;
  stage: Stage;
  decided: Record<string, Decision>;
  list: string | null;
}

/**
 * Takes an understood workbook over into the registry, all of it or nothing. What was applied answers again with what
 * it did. Refuses with `import-moved-on` where the registry has changed so that the result would differ from what the
 * person was shown.
 */
export async function applyImport(act: Act, input: Application): Promise<Counts> {
  const rulebook = await rulebookOf(act);
  const as = mayMaintain(act, rulebook);
  const { tx, server, actor, now, record } = act;
  const jurisdictionId = server.jurisdiction.id;
  const { year, stage, list } = input;
  if (list !== null && rulebook.mechanism.designations.every(({ id }) => id !== list)) {
    refuse('unknown-list', { list });
  }
  const batch = await findBatch(tx, jurisdictionId, input.id, true);
  if (batch.counts) return batch.counts;
  const compared = compare(batch.list, await allProjects(tx, jurisdictionId, year, true));
  if (!isSame(countsOf(compared), input.expected)) refuse('import-moved-on');
  const meant = intentions(compared, input.decided);
  await writeProjects(act, as, year, writesOf(meant, stage));
  if (list !== null) {
    const standing = meant.flatMap(({ outcome, id }) => (outcome === 'aside' ? [] : id));
    await addToList(act, as, { year, list, ids: standing });
  }
  const counts: Counts = { new: 0, same: 0, changed: 0, aside: 0 };
  for (const { outcome } of meant) counts[outcome] += 1;
  await tx
    .updateTable('import_batch')
    .set({
      state: 'applied',
      counts: JSON.stringify(counts),
      applied_by: actor.personId,
      applied_at: now.toString(),
    })
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('id', '=', batch.id)
    .execute();
  record({ subject: ['import', batch.id], as, after: { ...counts, year, list } });
  return counts;
}

const isSame = (one: Counts, other: Counts): boolean =>
  one.new === other.new &&
  one.same === other.same &&
  one.changed === other.changed &&
  one.aside === other.aside;
