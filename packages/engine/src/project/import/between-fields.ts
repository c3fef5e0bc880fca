import { doubt, type Source, sourceCell } from './source-cell.ts';
import type { Doubt, ProjectFields } from './understood.ts';

/** Doubts that only two cells together raise. */
export const betweenFields = (source: Source, row: number, fields: ProjectFields): Doubt[] => {
  const doubts: Doubt[] = [];
  const plan = sourceCell(source, row, 'annualPlan');
  if (
    plan &&
    fields.annualPlan !== undefined &&
    fields.totalInvestment !== undefined &&
    fields.annualPlan > fields.totalInvestment
  )
    doubts.push(
      doubt(plan, 'plan-exceeds-total', String(fields.annualPlan), {
        plan: fields.annualPlan / 10_000,
        total: fields.totalInvestment / 10_000,
      }),
    );
  const builder = sourceCell(source, row, 'constructionUnit');
  if (
    builder &&
    fields.owner !== undefined &&
    fields.constructionUnit !== undefined &&
    fields.owner !== fields.constructionUnit
  )
    doubts.push(doubt(builder, 'units-differ', fields.constructionUnit, { owner: fields.owner }));
  for (const [start, finish] of [
    ['plannedStart', 'plannedFinish'],
    ['actualStart', 'actualFinish'],
  ] as const) {
    const [from, to] = [fields[start], fields[finish]];
    const cell = sourceCell(source, row, finish);
    if (cell && from !== undefined && to !== undefined && from > to)
      doubts.push(doubt(cell, 'dates-reversed', '', { from, to }));
  }
  const counted = sourceCell(source, row, 'number');
  if (counted && /^\d+[.-]\d+/.test(fields.number ?? '') && counted.cell.kind !== 'date')
    doubts.push(doubt(counted, 'sub-project', fields.number ?? ''));
  return doubts;
};
