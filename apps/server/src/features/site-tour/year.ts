import { meetingSlots } from '@guatu/engine';
import { sql } from 'kysely';
import type { View } from '../../http/handler.ts';
import { leadOfSlot, ruledOn, rulebookOf } from '../mechanism/index.ts';
import { arrangements, meetingsOfYear } from '../meeting/index.ts';
import { scopeIn } from '../project/index.ts';
import { swapsAs } from './policy.ts';
import { papersOf, presentTour } from './present.ts';
import { findSwaps } from './swaps.ts';

interface Counted {
  rule: string;
  slotKey: string;
  planPaperId: string | null;
  reportPaperId: string | null;
  stops: string[];
  remarks: number;
}

/** The rota of a year (二（三）3): who leads each month and who planned what; a month without a lead is one of them. */
export async function showYear(view: View, input: { year?: number | undefined }) {
  const { tx, server, today } = view;
  const own = server.jurisdiction.id;
  const current = await rulebookOf(view);
  const year = input.year ?? today.year;
  const slots = meetingSlots(current.eras, current.calendar, year, await arrangements(tx, own)).filter(
    ({ of }) => of.kind === 'site-tour',
  );
  const [meetings, planned, swaps] = [
    await meetingsOfYear(tx, own, year),
    await countedIn(view, year),
    await findSwaps(tx, own),
  ];
  const papers = await papersOf(view, current, planned);
  // What has not gone out is a draft.
  const county = scopeIn(view, current) === null;
  const month = slots.find(({ period }) => period.from <= today.toString() && today.toString() <= period.to);
  return {
    year,
    current: month ? { rule: month.rule, slotKey: month.key } : null,
    tours: slots.map((slot) => {
      const at = { rule: slot.rule, slotKey: slot.key };
      const isHere = (one: { rule: string; slotKey: string }) =>
        one.rule === at.rule && one.slotKey === at.slotKey;
      const meeting = meetings.find(isHere);
      const plan = planned.find(isHere);
      const tour = {
        at,
        slot,
        current,
        rulebook: ruledOn(current, slot.period.from),
        lead: leadOfSlot(current, slot),
        meeting,
      };
      const open = meeting === undefined || meeting.state === 'skipped';
      const maySwap = open && tour.lead !== null && slot.period.to >= today.toString();
      return {
        ...presentTour(tour, plan, swaps, papers, maySwap && swapsAs(view, tour) !== null),
        stops: plan && (county || plan.planPaperId !== null || meeting?.state === 'ended') ? plan.stops : [],
        remarks: plan?.remarks ?? 0,
      };
    }),
  };
}

async function countedIn({ tx, server }: View, year: number): Promise<Counted[]> {
  const own = server.jurisdiction.id;
  const { rows } = await sql<Counted>`
    select tour.rule, tour.slot_key as "slotKey", tour.plan_paper_id as "planPaperId",
      tour.report_paper_id as "reportPaperId",
      array(select project.name from site_tour_stop as stop
              join project on project.jurisdiction_id = ${own} and project.id = stop.project_id
            where stop.jurisdiction_id = ${own} and stop.rule = tour.rule and stop.slot_key = tour.slot_key
            order by stop.position) as stops,
      (select count(*)::int from site_tour_remark as remark
       where remark.jurisdiction_id = ${own} and remark.rule = tour.rule
         and remark.slot_key = tour.slot_key) as remarks
    from site_tour as tour
    where tour.jurisdiction_id = ${own} and tour.slot_key like ${`${year}-%`}`.execute(tx);
  return rows;
}
