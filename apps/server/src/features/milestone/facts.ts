import { fulfilAcross, type PlannedStep, type Trigger } from '@guatu/engine';
import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Tx } from '../../database/ledger-database.ts';
import type { DeskFacts } from '../../ledger/desk-facts.ts';
import type { Rulebook } from '../mechanism/index.ts';

/** How long before its day a milestone stands on desks, and how long after it was reached. */
const ahead = 30;
const remembered = 30;

interface Due {
  project: string;
  name: string;
  unit: string;
  step: PlannedStep;
  madeOn: string;
  reachedOn: string | null;
  givenOn: string | null;
  by: string | null;
}

/** Milestones that come due as duties of the responsible unit (三（二）), where the mechanism makes them one. */
export async function facts(
  tx: Tx,
  jurisdictionId: string,
  rulebook: Rulebook,
  today: Temporal.PlainDate,
): Promise<DeskFacts> {
  const found: DeskFacts = { triggers: [], fulfilments: [], links: {} };
  const action = 'meet-milestone';
  if (rulebook.mechanism.duties.every((duty) => duty.action !== action)) return found;
  const since = today.subtract({ days: remembered }).toString();
  const until = today.add({ days: ahead }).toString();
  for (const one of await milestonesDue(tx, jurisdictionId, since, until)) {
    const slot = `milestone:${one.project}:${one.step.key}`;
    const subject = { responsibleUnit: one.unit };
    const trigger: Trigger = { action, slot, on: one.madeOn, due: one.step.plannedOn, subject };
    found.triggers.push(trigger);
    found.links[slot] = { title: `${one.name} · ${one.step.name}`, path: `/projects/${one.project}` };
    if (one.reachedOn !== null && one.givenOn !== null && one.by !== null) {
      found.fulfilments.push(...fulfilAcross(rulebook, trigger, { at: one.reachedOn, by: one.by }));
    }
  }
  return found;
}

/** Milestones of the plans that hold, due by `until` and either open or reached since `since`; projects that go on. */
async function milestonesDue(tx: Tx, own: string, since: string, until: string): Promise<Due[]> {
  const { rows } = await sql<Due>`
    select project.id as project, project.name, project.responsible_unit_id as unit, step, plan.made_on as "madeOn",
      latest.reached_on as "reachedOn", latest.given_on as "givenOn", latest.given_by as by
    from (
        select distinct on (project_id) project_id, steps, min(made_on) over (partition by project_id) as made_on
        from milestone_plan where jurisdiction_id = ${own} order by project_id, version desc) as plan
      join project on project.jurisdiction_id = ${own} and project.id = plan.project_id
      cross join lateral jsonb_array_elements(plan.steps) as step
      left join lateral (
        select reached_on, given_on, given_by from milestone_reached
        where jurisdiction_id = ${own} and project_id = project.id and milestone = step ->> 'key'
        order by version desc limit 1) as latest on true
    where project.responsible_unit_id is not null and project.stage <> 'completed' and project.halt is null
      and (step ->> 'plannedOn') <= ${until}
      and (latest.reached_on is null or latest.given_on >= ${since}::date)
    order by project.id, step ->> 'plannedOn'`.execute(tx);
  return rows;
}
