import { isCounted, monthsOf, sumOfMonths } from '@guatu/engine';
import { sql } from 'kysely';
import type { View } from '../../http/handler.ts';
import { countableOf } from '../project/index.ts';
import { saidOf, type WallFilter, wallRows } from './rows.ts';
import { standingsOf } from './standings.ts';

type Reported = { month: number; completed: number }[];

/** What was planned and completed by month of the year: each project, and all of them counted once. */
export async function showMonths(view: View, filter: WallFilter) {
  const { today } = view;
  const rows = await wallRows(
    view,
    filter,
    sql<{ reported: Reported }>`coalesce(done.reported, '[]') as reported`,
  );
  const standings = await standingsOf(
    view,
    rows.map(({ id }) => id),
  );
  const projects = rows.map((row) => ({
    row,
    months: { ...countableOf(row), annualPlan: row.annualPlan, reported: row.reported },
  }));
  return {
    asOf: today.toString(),
    year: today.year,
    projects: projects.map(({ row, months }) => {
      const { planned, completed } = monthsOf(months);
      const said = saidOf(row, standings.get(row.id));
      return { ...said, counted: isCounted(months), planned, reported: completed };
    }),
    sums: sumOfMonths(projects.map(({ months }) => months)),
  };
}
