import { sql } from 'kysely';
import type { View } from '../../http/handler.ts';
import { refuse } from '../../refusal/refusal.ts';
import { ruledOn, rulebookOf } from '../mechanism/index.ts';
import { meetingLabel } from '../meeting/index.ts';
import { scopeIn } from '../project/index.ts';

/** When tours stopped at a project, for those who see it. */
export async function showVisits(view: View, { projectId }: { projectId: string }) {
  const own = view.server.jurisdiction.id;
  const rulebook = await rulebookOf(view);
  const units = scopeIn(view, rulebook);
  const project = await view.tx
    .selectFrom('project')
    .select('responsible_unit_id as unitId')
    .where('jurisdiction_id', '=', own)
    .where('id', '=', projectId)
    .executeTakeFirst();
  const seen = project && (units === null || (project.unitId !== null && units.includes(project.unitId)));
  if (!seen) refuse('not-found');
  const { rows } = await sql<{ rule: string; slotKey: string; heldOn: string; remarks: number }>`
    select stop.rule, stop.slot_key as "slotKey", meeting.held_on as "heldOn",
      (select count(*)::int from site_tour_remark as remark
       where remark.jurisdiction_id = ${own} and remark.rule = stop.rule and remark.slot_key = stop.slot_key
         and remark.project_id = stop.project_id) as remarks
    from site_tour_stop as stop
      join meeting on meeting.jurisdiction_id = ${own} and meeting.rule = stop.rule
        and meeting.slot_key = stop.slot_key and meeting.state = 'ended'
    where stop.jurisdiction_id = ${own} and stop.project_id = ${projectId}
    order by meeting.held_on desc`.execute(view.tx);
  return {
    visits: rows.map((row) => ({ ...row, label: meetingLabel(ruledOn(rulebook, row.heldOn), row.rule) })),
  };
}
