import { reportedFields, type ProjectFields, stageIn } from '@guatu/engine';
import type { View } from '../../http/handler.ts';
import { rulebookOf } from '../mechanism/index.ts';
import { mayMaintain } from '../project/index.ts';
import { findBatch } from './batch.ts';
import { type Compared, compare, countsOf } from './compare.ts';
import { readRegistry } from './registry.ts';
import { pathOf } from './settle-fields.ts';

/** What was understood of a workbook, beside what the registry has by now. */
export async function showImport(view: View, input: { id: string; year?: number | undefined }) {
  const rulebook = await rulebookOf(view);
  mayMaintain(view, rulebook);
  const { tx, server, today } = view;
  const own = server.jurisdiction.id;
  const { list, ...batch } = await findBatch(tx, own, input.id);
  const year = input.year ?? batch.year ?? list.year ?? today.year;
  const compared = compare(list, await readRegistry(tx, own, rulebook, year));
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

const rowOf = ({ understood, outcome, likeness, registered, changes }: Compared) => ({
  row: understood.row,
  name: understood.fields.name,
  category: pathOf(understood.fields.category),
  unitName: understood.fields.responsibleUnit ?? null,
  totalInvestment: understood.fields.totalInvestment ?? null,
  annualPlan: understood.fields.annualPlan ?? null,
  outcome,
  project: registered && { id: registered.id, name: registered.facts.name },
  likeness,
  partOf: understood.partOf ?? null,
  changes: changes.map(({ field, from, to }) => ({ field, from: from ?? null, to: to ?? null })),
  said: saidBeside(understood.fields),
  doubts: understood.doubts,
});

/** Fields that the table has a column for, or that say nothing to a person. */
const shown = new Set<string>([
  'name',
  'category',
  'responsibleUnit',
  'totalInvestment',
  'number',
  'registryId',
  ...reportedFields,
]);

/** What else a row says, field by field. */
const saidBeside = (fields: ProjectFields) =>
  (Object.entries(fields) as [keyof ProjectFields, ProjectFields[keyof ProjectFields]][]).flatMap(
    ([field, value]) => (shown.has(field) || value === undefined ? [] : [{ field, value }]),
  );
