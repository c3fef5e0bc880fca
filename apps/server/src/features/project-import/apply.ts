import type { Stage } from '@guatu/engine';
import type { Act } from '../../http/handler.ts';
import { refuse } from '../../refusal/refusal.ts';
import { rulebookOf } from '../mechanism/index.ts';
import { addToList, mayMaintain, noRecord, writeProjects, writeRecords } from '../project/index.ts';
import { findBatch } from './batch.ts';
import { compare, type Counts, countsOf } from './compare.ts';
import { type Decision, intentions, writingsOf } from './intention.ts';
import { keepWrites } from './keep-writes.ts';
import { moveStandings } from './move-standings.ts';
import { readRegistry } from './registry.ts';
import { refuseMonthAhead, reportMonths } from './report-months.ts';

interface Application {
  id: string;
  expected: Counts;
  year: number;
  /** Whose figures are written, 1 to 12; null for none. */
  month: number | null;
  stage: Stage;
  decided: Record<string, Decision>;
  list: string | null;
}

/**
 * Takes an understood workbook over into the registry, all of it or nothing. What was applied answers again with what
 * it did. Refuses with `import-moved-on` where the registry has changed so that the result would differ from what the
 * person was shown, and with `import-undone` what was applied and taken back.
 */
export async function applyImport(act: Act, input: Application): Promise<Counts> {
  const rulebook = await rulebookOf(act);
  const as = mayMaintain(act, rulebook);
  const { tx, server, actor, now, record } = act;
  const jurisdictionId = server.jurisdiction.id;
  const { year, month, stage, list } = input;
  const lists = rulebook.mechanism.designations;
  if (list !== null && lists.every(({ id }) => id !== list)) refuse('unknown-list', { list });
  refuseMonthAhead(act, year, month);
  const batch = await findBatch(tx, jurisdictionId, input.id, true);
  if (batch.state === 'undone') refuse('import-undone');
  if (batch.counts) return batch.counts;
  const registry = await readRegistry(tx, jurisdictionId, rulebook, year, month, true);
  const compared = compare(batch.list, registry);
  if (!isSame(countsOf(compared), input.expected)) refuse('import-moved-on');
  const meant = intentions(compared, input.decided);
  const usedCodes = new Map(
    registry.projects.flatMap(({ id, facts }) => (facts.nationalCode ? [[facts.nationalCode, id]] : [])),
  );
  const writings = writingsOf(meant, { year, stage, lists, usedCodes });
  await writeProjects(
    act,
    as,
    year,
    writings.map(({ write }) => write),
  );
  await writeRecords(
    act,
    as,
    year,
    writings.flatMap(({ write, record: written, intention }) =>
      Object.keys(written).length === 0
        ? []
        : [{ write, record: written, before: intention.registered?.record ?? noRecord }],
    ),
  );
  await moveStandings(act, writings, meant, registry.projects, batch.list.title ?? batch.fileName);
  const months = await reportMonths(act, as, rulebook, { year, month }, meant, batch.fileName);
  const standing = meant.flatMap(({ outcome, id }) => (outcome === 'aside' ? [] : id));
  const added = list === null ? [] : await addToList(act, as, { year, list, ids: standing });
  await keepWrites(act, batch.id, { year, list, added, months }, writings);
  const counts: Counts = { new: 0, same: 0, changed: 0, aside: 0 };
  for (const { outcome } of meant) counts[outcome] += 1;
  await tx
    .updateTable('import_batch')
    .set({
      state: 'applied',
      counts: JSON.stringify(counts),
      year,
      month,
      applied_by: actor.personId,
      applied_at: now.toString(),
    })
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('id', '=', batch.id)
    .execute();
  record({ subject: ['import', batch.id], as, after: { ...counts, year, month, list } });
  return counts;
}

const isSame = (one: Counts, other: Counts): boolean =>
  one.new === other.new &&
  one.same === other.same &&
  one.changed === other.changed &&
  one.aside === other.aside;
