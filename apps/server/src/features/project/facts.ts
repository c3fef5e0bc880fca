import { type Fulfilment, reportingOf, type Trigger, inForceSince } from '@guatu/engine';
import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import { countyTimeZone } from '../../clock/clock.ts';
import type { Tx } from '../../database/ledger-database.ts';
import type { DeskFacts } from '../../ledger/desk-facts.ts';
import type { Rulebook } from '../mechanism/index.ts';

interface UnitMonth {
  month: string;
  unit: string;
  projects: number;
  reported: number;
  /** When the last of them was reported, county's date, and by whom. */
  on: string | null;
  by: string | null;
}

/**
 * Monthly reports as duties (三（二）): in each month of the year, every unit with projects owes them, and has met it
 * when each project that was in the registry by then is reported. Projects that are completed or withdrawn owe nothing.
 */
export async function facts(
  tx: Tx,
  jurisdictionId: string,
  { eras, mechanism, calendar }: Rulebook,
  today: Temporal.PlainDate,
): Promise<DeskFacts> {
  const months = monthsToDate(inForceSince(eras[0]?.mechanism ?? mechanism), today);
  const reporting = new Map(months.map((month) => [month, reportingOf(eras, calendar, month)]));
  const triggers: Trigger[] = [];
  const fulfilments: Fulfilment[] = [];
  const links: DeskFacts['links'] = {};
  for (const { month, unit, projects, reported, on, by } of await unitMonths(tx, jurisdictionId, months)) {
    const asked = reporting.get(month);
    if (!asked) continue;
    const action = 'update-project';
    triggers.push({ action, slot: asked.slot, on: asked.opensOn, subject: { responsibleUnit: unit } });
    links[asked.slot] = { title: month, path: `/projects/month/${month}` };
    if (reported === projects && on !== null && by !== null) {
      fulfilments.push({ action, slot: asked.slot, bearer: { kind: 'unit', id: unit }, at: on, by });
    }
  }
  return { triggers, fulfilments, links };
}

/** The months of this year up to the present one, from the mechanism's first day on. */
function monthsToDate(effectiveFrom: string, today: Temporal.PlainDate): string[] {
  const months = Array.from({ length: today.month }, (_, index) =>
    today
      .with({ month: index + 1, day: 1 })
      .toPlainYearMonth()
      .toString(),
  );
  return months.filter((month) => month >= effectiveFrom.slice(0, 7));
}

async function unitMonths(tx: Tx, jurisdictionId: string, months: string[]): Promise<UnitMonth[]> {
  const { rows } = await sql<UnitMonth>`
    select asked.month, project.responsible_unit_id as unit, count(*)::int as projects,
           count(reported.month)::int as reported,
           (max(reported.reported_at) at time zone ${countyTimeZone})::date as on,
           (array_agg(reported.reported_by order by reported.reported_at desc nulls last))[1] as by
    from project
      cross join unnest(${months}::text[]) as asked (month)
      left join project_month as reported
        on reported.jurisdiction_id = ${jurisdictionId} and reported.project_id = project.id
        and reported.month = asked.month
    where project.jurisdiction_id = ${jurisdictionId} and project.responsible_unit_id is not null
      and project.stage <> 'completed' and project.halt is distinct from 'withdrawn'
      and to_char(project.entered_on, 'YYYY-MM') <= asked.month
    group by 1, 2`.execute(tx);
  return rows;
}
