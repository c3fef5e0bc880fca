import { reportedFields, type ProjectFields, stageIn, type UnderstoodList } from '@guatu/engine';
import type { View } from '../../http/handler.ts';
import { rulebookOf } from '../mechanism/index.ts';
import { mayMaintain } from '../project/index.ts';
import { findBatch } from './batch.ts';
import { type Compared, compare, countsOf } from './compare.ts';
import { monthText, readRegistry } from './registry.ts';
import { pathOf } from './settle-fields.ts';

interface Asked {
  id: string;
  year?: number | undefined;
  /** 0 for none. */
  month?: number | undefined;
}

/** What was understood of a workbook, beside what the registry has by now. */
export async function showImport(view: View, input: Asked) {
  const rulebook = await rulebookOf(view);
  mayMaintain(view, rulebook);
  const { tx, server, today } = view;
  const own = server.jurisdiction.id;
  const { list, ...batch } = await findBatch(tx, own, input.id);
  const year = input.year ?? batch.year ?? list.year ?? today.year;
  const month =
    input.month === undefined ? (batch.month ?? statedMonth(list, year, today)) : input.month || null;
  const compared = compare(list, await readRegistry(tx, own, rulebook, year, month));
  return {
    ...list,
    ...batch,
    year,
    month: batch.state === 'previewed' ? month : batch.month,
    statedYear: list.year,
    projects: compared.map(rowOf),
    counts: batch.counts ?? countsOf(compared),
    stage: stageIn(list.title) ?? ('construction' as const),
    lists: rulebook.mechanism.designations.map(({ id: listId, name }) => ({ id: listId, name })),
  };
}

/** The month that the list says it is about, where it has begun in the year asked for. */
function statedMonth(
  { month, year: stated }: UnderstoodList,
  year: number,
  today: View['today'],
): number | null {
  // Previews kept from before do not name it.
  if (!month || (stated !== null && stated !== year)) return null;
  return monthText(year, month) <= today.toPlainYearMonth().toString() ? month : null;
}

const rowOf = ({ understood, outcome, likeness, registered, changes, month }: Compared) => ({
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
  changes: [
    ...changes.map(({ field, from, to }) => ({ field, from: from ?? null, to: to ?? null })),
    ...(month
      ? [
          {
            field: 'completedMonth' as const,
            from: month.before?.completed ?? null,
            to: month.after.completed,
          },
        ]
      : []),
  ],
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
