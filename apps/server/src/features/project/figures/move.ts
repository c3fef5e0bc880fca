import { stages } from '@guatu/engine';
import { sql } from 'kysely';
import type { Tx } from '../../../database/ledger-database.ts';
import type { Standing } from './counting.ts';
import { yearSums } from './year-sums.ts';

/** By how much a project's year moves its unit's; whole yuan, may be negative. */
export interface YearMove {
  projectId: string;
  unitId: string | null;
  year: number;
  planned: number;
  completed: number;
}

interface FigureMoves {
  left?: readonly Standing[];
  entered?: readonly Standing[];
  years?: readonly YearMove[];
}

/** What a project was counted as, and what it is now; null before it was there. */
export interface Change {
  before: Standing | null;
  after: Standing;
}

/**
 * Moves the figures along with changes of projects, in their transaction. Whoever changes hands, leaves the sums or comes
 * back to them takes along what was planned and completed in every year, as it stands when this is called.
 */
export async function moveStandings(
  tx: Tx,
  jurisdictionId: string,
  changes: readonly Change[],
  years: readonly YearMove[] = [],
): Promise<void> {
  const moved = new Map(
    changes.flatMap((change) => (movesYears(change) ? [[change.after.projectId, change]] : [])),
  );
  const sums = moved.size === 0 ? [] : await yearSums(tx, jurisdictionId, [...moved.keys()]);
  await moveFigures(tx, jurisdictionId, {
    left: changes.flatMap(({ before }) => (before === null ? [] : [before])),
    entered: changes.map(({ after }) => after),
    years: [
      ...years,
      ...sums.flatMap(({ projectId, year, planned, completed }) => {
        const { before = null, after } = moved.get(projectId) ?? {};
        const sum = { projectId, year, planned, completed };
        return [
          ...(before?.counted
            ? [{ ...sum, unitId: before.unitId, planned: -planned, completed: -completed }]
            : []),
          ...(after?.counted ? [{ ...sum, unitId: after.unitId }] : []),
        ];
      }),
    ],
  });
}

const movesYears = ({ before, after }: Change): boolean =>
  before !== null && (before.unitId !== after.unitId || before.counted !== after.counted);

/** Rows a unit has; see the migration. */
const lanes = 8;

/**
 * Moves the figures along with a write, in its transaction. Rows are taken in one order, so that two writes never wait
 * for each other in a circle.
 */
export async function moveFigures(
  tx: Tx,
  jurisdictionId: string,
  { left = [], entered = [], years = [] }: FigureMoves,
): Promise<void> {
  const counts = summed([...left.map(countedOf(-1)), ...entered.map(countedOf(1))]);
  const sums = summed(
    years.map(({ projectId, unitId, year, planned, completed }) => ({
      key: { unit_id: unitId ?? '', year, lane: laneOf(projectId) },
      numbers: { planned_investment: planned, completed_investment: completed },
    })),
  );
  await Promise.all([
    counts.length > 0 && moveCounts(tx, jurisdictionId, counts),
    sums.length > 0 && moveSums(tx, jurisdictionId, sums),
  ]);
}

/** Of a random id the last byte is as even as any. */
const laneOf = (projectId: string): number => Number.parseInt(projectId.slice(-2), 16) % lanes;

type Row = { key: Record<string, string | number>; numbers: Record<string, number> };

const countedOf =
  (sign: 1 | -1) =>
  ({ projectId, unitId, stage, totalInvestment, listed, counted }: Standing): Row => ({
    key: { unit_id: unitId ?? '', lane: laneOf(projectId) },
    numbers: {
      ...Object.fromEntries(stages.map((one) => [one, counted && one === stage ? sign : 0])),
      total_investment: counted ? sign * (totalInvestment ?? 0) : 0,
      listed: listed ? sign : 0,
    },
  });

/** One row a key, those left out that move nothing. */
function summed(rows: Row[]): object[] {
  const byKey = new Map<string, Row>();
  for (const { key, numbers } of rows) {
    const name = JSON.stringify(key);
    const before = byKey.get(name)?.numbers ?? {};
    const sum = Object.entries(numbers).map(([column, value]) => [column, (before[column] ?? 0) + value]);
    byKey.set(name, { key, numbers: Object.fromEntries(sum) });
  }
  return [...byKey.values()]
    .filter(({ numbers }) => Object.values(numbers).some((value) => value !== 0))
    .map(({ key, numbers }) => ({ ...key, ...numbers }));
}

const moveCounts = (tx: Tx, jurisdictionId: string, rows: object[]) =>
  sql`
    insert into unit_figures as kept
      (jurisdiction_id, unit_id, lane, pipeline, preparation, started, construction, completed, total_investment,
       listed)
    select ${jurisdictionId}::uuid, unit_id, lane, pipeline, preparation, started, construction, completed,
           total_investment, listed
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as moved (unit_id text, lane int, pipeline int, preparation int, started int, construction int, completed int,
                total_investment bigint, listed int)
    order by unit_id, lane
    on conflict (jurisdiction_id, unit_id, lane) do update set
      pipeline = kept.pipeline + excluded.pipeline,
      preparation = kept.preparation + excluded.preparation,
      started = kept.started + excluded.started,
      construction = kept.construction + excluded.construction,
      completed = kept.completed + excluded.completed,
      total_investment = kept.total_investment + excluded.total_investment,
      listed = kept.listed + excluded.listed
  `.execute(tx);

const moveSums = (tx: Tx, jurisdictionId: string, rows: object[]) =>
  sql`
    insert into unit_year_figures as kept
      (jurisdiction_id, unit_id, year, lane, planned_investment, completed_investment)
    select ${jurisdictionId}::uuid, unit_id, year, lane, planned_investment, completed_investment
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as moved (unit_id text, year int, lane int, planned_investment bigint, completed_investment bigint)
    order by unit_id, year, lane
    on conflict (jurisdiction_id, year, unit_id, lane) do update set
      planned_investment = kept.planned_investment + excluded.planned_investment,
      completed_investment = kept.completed_investment + excluded.completed_investment
  `.execute(tx);
