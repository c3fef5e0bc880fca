import type { View } from '../../http/handler.ts';
import { rulebookOf } from '../mechanism/index.ts';
import { allProjects, mayMaintain } from '../project/index.ts';
import { findBatch } from './batch.ts';
import { type Compared, compare, countsOf, outcomeOf } from './compare.ts';
import { stageIn } from './registered.ts';
import { pathOf } from './settle-fields.ts';

/** What was understood of a workbook, beside what the registry has by now. */
export async function showImport(view: View, input: { id: string; year?: number | undefined }) {
  const rulebook = await rulebookOf(view);
  mayMaintain(view, rulebook);
  const { tx, server, today } = view;
  const { list, ...batch } = await findBatch(tx, server.jurisdiction.id, input.id);
  const year = input.year ?? list.year ?? today.year;
  const registry = await allProjects(tx, server.jurisdiction.id, year);
  const compared = compare(list, registry);
  return {
    ...list,
    ...batch,
    year,
    statedYear: list.year,
    projects: compared.map(rowOf),
    counts: batch.counts ?? countsOf(compared),
    stage: stageIn(list.title) ?? ('construction' as const),
    lists: rulebook.mechanism.designations.map(({ id: listId, name }) => ({ id: listId, name })),
  };
}

const rowOf = ({ understood, match, registered }: Compared) => ({
  row: understood.row,
  name: understood.fields.name,
  category: pathOf(understood.fields.category),
  unitName: understood.fields.responsibleUnit ?? null,
  totalInvestment: understood.fields.totalInvestment ?? null,
  annualPlan: understood.fields.annualPlan ?? null,
  outcome: outcomeOf(match),
  project: registered && { id: registered.id, name: registered.facts.name },
  likeness: match.kind === 'likely-duplicate' ? match.why : null,
  changes:
    match.kind === 'changed'
      ? match.changes.map(({ field, from, to }) => ({ field, from: valueOf(from), to: valueOf(to) }))
      : [],
  doubts: understood.doubts,
});

type Value = string | number | { from: number | null; to: number | null };

/** A list of owners reads as one text. */
const valueOf = (value: Value | readonly string[] | null | undefined): Value | null =>
  value === null || value === undefined ? null : Array.isArray(value) ? value.join('、') : (value as Value);
