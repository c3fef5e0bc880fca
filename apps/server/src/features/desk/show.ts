import { deskAwaited, deskCalls, deskDuties, deskGroups, weekAround, weekSlots } from '@guatu/engine';
import type { View } from '../../http/handler.ts';
import { rulebookOf } from '../mechanism/index.ts';
import { gather } from './gather.ts';
import { presentCall, presentDuty, presentLine, presentSlot } from './present.ts';

/** What each post of the person asking owes, alone or as part of its unit, what is overdue to it, and the week. */
export async function showDesk(view: View) {
  const rulebook = await rulebookOf(view);
  const { obligations, slots, linkOf, recorded, begun, calls } = await gather(view, rulebook);
  const asOf = view.today.toString();
  const week = weekAround(asOf);
  const context = { ...rulebook, asOf, posts: view.actor.posts.map(({ id }) => id), recorded, begun };
  return {
    asOf,
    week: {
      ...week,
      slots: weekSlots(rulebook.eras, slots, week).map((slot) => presentSlot(slot, week)),
    },
    duties: [
      ...deskCalls(calls, context).map((call) => presentCall(rulebook, call)),
      ...deskDuties(obligations, context).map((duty) => presentDuty(rulebook, linkOf, duty)),
    ].toSorted((one, other) => deskGroups.indexOf(one.group) - deskGroups.indexOf(other.group)),
    awaited: deskAwaited(obligations, context).map((duty) => presentLine(rulebook, linkOf, duty)),
  };
}
