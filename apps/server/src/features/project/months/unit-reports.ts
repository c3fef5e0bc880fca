import { inForceSince, reportingOf } from '@guatu/engine';
import { sql } from 'kysely';
import { countyTimeZone } from '../../../clock/clock.ts';
import type { Tx } from '../../../database/ledger-database.ts';
import type { Rulebook } from '../../mechanism/index.ts';

/** A month that a unit owed reports for: by which day, and when the last of its projects was first reported. ISO dates. */
export interface UnitReport {
  unit: string;
  month: string;
  clause: string;
  due: string;
  /** Null while a project of it has no report. */
  doneOn: string | null;
}

/** The reports that units owed for some months with a limit (三（二）): each a unit and month, whatever it has of projects. */
export async function unitReports(
  tx: Tx,
  jurisdictionId: string,
  { eras, mechanism, calendar }: Pick<Rulebook, 'eras' | 'mechanism' | 'calendar'>,
  months: readonly string[],
): Promise<UnitReport[]> {
  const since = inForceSince(eras[0]?.mechanism ?? mechanism).slice(0, 7);
  const asked = new Map(
    months.flatMap((month) => {
      const reporting = month < since ? null : reportingOf(eras, calendar, month);
      return reporting?.due ? [[month, { due: reporting.due.date, clause: reporting.clause }] as const] : [];
    }),
  );
  const { rows } = await sql<{
    unit: string;
    month: string;
    owed: number;
    reported: number;
    on: string | null;
  }>`
    select asked.month, project.responsible_unit_id as unit, count(*)::int as owed,
           count(reported.month)::int as reported,
           max(coalesce(given.on, (reported.reported_at at time zone ${countyTimeZone})::date))::text as on
    from project
      cross join unnest(${[...asked.keys()]}::text[]) as asked (month)
      left join project_month as reported
        on reported.jurisdiction_id = ${jurisdictionId} and reported.project_id = project.id
        and reported.month = asked.month
      left join lateral (
        select min(given_on) as on from project_figure as figure
        where figure.jurisdiction_id = ${jurisdictionId} and figure.project_id = project.id
          and figure.figure = 'completed' and figure.period = asked.month) as given on true
    where project.jurisdiction_id = ${jurisdictionId} and project.responsible_unit_id is not null
      and project.halt is distinct from 'withdrawn' and (project.stage <> 'completed' or reported.month is not null)
      and to_char(project.entered_on, 'YYYY-MM') <= asked.month
    group by 1, 2`.execute(tx);
  return rows.flatMap(({ unit, month, owed, reported, on }) => {
    const rule = asked.get(month);
    return rule === undefined ? [] : [{ unit, month, ...rule, doneOn: reported === owed ? on : null }];
  });
}
