import { meetingSlots } from '@guatu/engine';
import type { View } from '../../http/handler.ts';
import { ruledOn, rulebookOf } from '../mechanism/index.ts';
import { arrangements, meetingsOfYear } from '../meeting/index.ts';
import { checksSince } from './checks.ts';
import { eventView } from './event-view.ts';
import { findCandidates, findPlans } from './find.ts';
import { asStartRecord, findRecords } from './records.ts';
import { registerSince } from './register-since.ts';
import { countStarts, datesOf, isDeclared } from './starts.ts';

/** The events of a year, with what became of the starts that were declared at each (二（四）3). */
export async function showYear(view: View, input: { year?: number | undefined }) {
  const { tx, server, today } = view;
  const own = server.jurisdiction.id;
  const current = await rulebookOf(view);
  const year = input.year ?? today.year;
  const slots = meetingSlots(current.eras, current.calendar, year, await arrangements(tx, own));
  const meetings = await meetingsOfYear(tx, own, year);
  const plans = await findPlans(tx, own);
  const candidates = await findCandidates(tx, own);
  const records = await findRecords(tx, own);
  const since = await registerSince(tx, own, candidates.filter(isDeclared));
  const events = slots
    .filter(({ of }) => of.kind === 'groundbreaking')
    .map((slot) => {
      const isOf = (one: { rule: string; slotKey: string }) =>
        one.rule === slot.rule && one.slotKey === slot.key;
      const rulebook = ruledOn(current, slot.period.from);
      const plan = plans.find(isOf);
      const ours = candidates.filter(isOf);
      const starts = ours.filter(isDeclared).map((project) => {
        const held = records.filter((one) => isOf(one) && one.projectId === project.projectId);
        const { statisticsOn } = datesOf(project, held, since.get(project.projectId));
        return { held: held.map(asStartRecord), statisticsOn };
      });
      return {
        ...eventView({ slot, rulebook, meeting: meetings.find(isOf) }, plan),
        sites: ours.filter(({ site }) => site !== null).length,
        counts: plan?.declaredOn
          ? countStarts(starts, checksSince(current, plan.declaredOn), today.toString())
          : null,
      };
    });
  return { year, events };
}
