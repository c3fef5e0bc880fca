import { sql } from 'kysely';
import type { View } from '../../http/handler.ts';
import { rulebookOf } from '../mechanism/index.ts';
import { scopeIn } from '../project/index.ts';
import { eventAt } from './opened.ts';
import type { SlotReference } from './policy.ts';

/** How many are offered at once; a word of the name finds the others. */
const offered = 50;

/**
 * Projects in preparation, or begun this year without an actual start on record, that are no candidates of the event
 * yet. Those that by their own plan begin nearest to the window come first.
 */
export async function listChoices(view: View, input: SlotReference & { find?: string | undefined }) {
  const { slot } = await eventAt(view, input);
  const own = view.server.jurisdiction.id;
  const units = scopeIn(view, await rulebookOf(view));
  const words = (input.find ?? '').toLowerCase();
  const { rows } = await sql<{
    id: string;
    name: string;
    unitName: string | null;
    plannedStart: string | null;
  }>`
    select project.id, project.name, unit.name as "unitName", project.planned_start as "plannedStart"
    from project
      left join unit on unit.jurisdiction_id = project.jurisdiction_id and unit.id = project.responsible_unit_id
    where project.jurisdiction_id = ${own} and project.stage <> 'completed' and project.halt is null
      and (project.actual_start is null or project.stage in ('pipeline', 'preparation'))
      and (${units === null} or project.responsible_unit_id = any(${[...(units ?? [])]}::text[]))
      and position(${words} in project.search) > 0
      and not exists (select from groundbreaking_candidate as candidate
                      where candidate.jurisdiction_id = ${own} and candidate.project_id = project.id
                        and candidate.rule = ${input.rule} and candidate.slot_key = ${input.slotKey})
    order by abs(project.planned_start - ${slot.period.from}::date) nulls last, project.initials
    limit ${offered}`.execute(view.tx);
  return { projects: rows };
}
