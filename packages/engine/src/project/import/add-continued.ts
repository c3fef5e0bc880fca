import type { PlacedRow } from './place-rows.ts';
import { readAmount } from './read-amount.ts';
import { loneSource, type MoneyShare, shareOf } from './read-money-sources.ts';
import { doubt, sourceCell } from './source-cell.ts';
import type { Doubt, UnderstoodProject } from './understood.ts';

/**
 * A project on several rows, each naming one source of its money: the rows' amounts are parts of one sum, and the sources
 * are known by it. Where the first row names no single source its amount is the whole, and where the amounts stand beside
 * the sources the total is another column's.
 */
export const withContinued = (
  projects: readonly UnderstoodProject[],
  placed: readonly PlacedRow[],
): UnderstoodProject[] => {
  const below = new Map<number, PlacedRow[]>();
  let project = 0;
  for (const row of placed) {
    if (row.kind.kind === 'project') project = row.facts.row + 1;
    if (row.kind.kind === 'ignored' && row.kind.reason === 'continues-project')
      below.set(project, [...(below.get(project) ?? []), row]);
  }
  return projects.map((one) => {
    const rows = below.get(one.row);
    return rows ? addRows(one, rows) : one;
  });
};

const addRows = (project: UnderstoodProject, rows: readonly PlacedRow[]): UnderstoodProject => {
  const [first] = rows;
  const own = project.row - 1;
  if (!first || loneSource(first.source, own) === null) return project;
  const { source } = first;
  if (rows.some(({ facts }) => loneSource(source, facts.row) === null)) return project;
  const all = [own, ...rows.map(({ facts }) => facts.row)];
  const doubts: Doubt[] = project.doubts.filter(({ code }) => code !== 'sources-unreadable');
  const fields = { ...project.fields };
  if (source.map.share !== null) {
    const shares = all.flatMap((row) => shareOf(source, row) ?? []);
    return { ...project, fields: { ...fields, sources: shares }, doubts };
  }
  for (const field of ['totalInvestment', 'annualPlan'] as const) {
    const amounts = all.map((row) => readAmount(source, row, field).yuan);
    const stated = amounts.filter((amount) => amount !== null);
    const cell = sourceCell(source, own, field);
    if (stated.length < 2 || !cell) continue;
    const sum = stated.reduce((one, other) => one + other, 0);
    fields[field] = sum;
    doubts.push(
      doubt(cell, 'rows-summed', String(sum), { rows: stated.length, tenThousandYuan: sum / 10_000 }),
    );
    if (field === 'totalInvestment')
      fields.sources = all.flatMap((row, at): MoneyShare[] => {
        const from = loneSource(source, row);
        const amount = amounts[at];
        return from === null || amount === null || amount === undefined ? [] : [{ source: from, amount }];
      });
  }
  return { ...project, fields, doubts };
};
