import { sql } from 'kysely';
import type { View } from '../../http/handler.ts';
import { saidOf, type WallFilter, wallRows } from './rows.ts';
import { standingsOf } from './standings.ts';

interface Dates {
  plannedStart: string | null;
  plannedFinish: string | null;
  actualStart: string | null;
  actualFinish: string | null;
}

export const dateColumns = sql<Dates>`planned_start as "plannedStart", planned_finish as "plannedFinish",
  actual_start as "actualStart", actual_finish as "actualFinish"`;

/** When each project was to be built and was; its milestones, and when it is thought to be finished (三（二）). */
export async function showBars(view: View, filter: WallFilter) {
  const { today } = view;
  const rows = await wallRows(view, filter, dateColumns);
  const standings = await standingsOf(
    view,
    rows.map(({ id }) => id),
  );
  return {
    asOf: today.toString(),
    year: today.year,
    projects: rows.map((row) => {
      const standing = standings.get(row.id);
      return {
        ...saidOf(row, standing),
        plannedStart: row.plannedStart,
        plannedFinish: row.plannedFinish,
        actualStart: row.actualStart,
        actualFinish: row.actualFinish,
        forecastFinish: standing?.forecastFinish ?? null,
        milestones: standing?.milestones ?? [],
      };
    }),
  };
}
