import type { feedEntry } from '@guatu/contract';
import { addCalendarDays, type Bearer, isConcerned, obligationId, yearEntries } from '@guatu/engine';
import type { z } from 'zod';
import { gather, type Sight } from '../desk/index.ts';
import type { Rulebook } from '../mechanism/index.ts';
import { meetingsAsking, meetingsInCalendar } from '../meeting/index.ts';
import { milestonesBetween } from '../milestone/index.ts';
import { presentCall, presentCalled, presentDuty, presentMilestone, presentSlot } from './present.ts';
import { unitsOf } from './units-of.ts';

export type FeedEntry = z.infer<typeof feedEntry>;

/** What is due in a range may belong to a slot some way off. */
const reachInDays = 120;

/**
 * Everything between two days (ISO, both included) that concerns some posts and units, by its day: slots, cut-offs, what
 * they owe, the meetings they are asked to, and of the units they answer for the limits of supervision and the
 * milestones.
 */
export async function entriesFor(
  sight: Sight,
  rulebook: Rulebook,
  parties: readonly Bearer[],
  { from, to }: { from: string; to: string },
): Promise<FeedEntry[]> {
  const { tx, server, today } = sight;
  const own = server.jurisdiction.id;
  const units = unitsOf(rulebook, parties, today.toString());
  const isMeant = (bearer: Bearer) => isConcerned(parties, rulebook.organisation, bearer);
  const reach = { from: addCalendarDays(from, -reachInDays), to: addCalendarDays(to, reachInDays) };
  const [gathered, meetings, asked, milestones] = await Promise.all([
    gather(sight, rulebook, reach),
    meetingsInCalendar(tx, own),
    meetingsAsking(tx, own, rulebook, { from, to, isMeant }),
    milestonesBetween(tx, own, { from, to, units }),
  ]);
  // What a step of a plan asks for stands as the step itself.
  const obligations = gathered.obligations.filter(({ action }) => action !== 'meet-milestone');
  const followed = obligations.filter(
    ({ action, bearer }) =>
      action === 'carry-out-decision' && bearer.kind === 'unit' && units.includes(bearer.id),
  );
  const besides = gathered.slots.filter(({ rule, key }) => asked.has(`${rule}/${key}`));
  const round = new Set(gathered.slots.map(({ rule, key }) => `${rule}/${key}`));
  const called = [...meetings].flatMap(([slot, meeting]) =>
    asked.has(slot) && !round.has(slot) ? meeting : [],
  );
  const presenting = {
    rulebook,
    meetings,
    owed: new Map(obligations.map((one) => [`duty/${obligationId(one)}`, one])),
    linkOf: gathered.linkOf,
  };
  const entries = [
    ...yearEntries({ slots: gathered.slots, obligations }, rulebook, parties),
    ...yearEntries({ slots: besides, obligations: followed }, rulebook).filter(
      ({ kind }) => kind !== 'cutoff',
    ),
  ].flatMap((entry) =>
    entry.kind === 'duty' ? presentDuty(presenting, entry) : presentSlot(presenting, entry),
  );
  const all = [
    ...entries,
    ...called.flatMap((meeting) => presentCalled(presenting, meeting)),
    ...gathered.calls
      .filter(({ bearers }) => bearers.some(isMeant))
      .flatMap((call) => presentCall(presenting, call)),
    ...milestones.map((milestone) => presentMilestone(presenting, milestone)),
  ];
  return eachOnce(all)
    .filter((entry) => entry.from <= to && entry.until >= from)
    .sort((one, other) => order(one.from, other.from) || order(one.at ?? '', other.at ?? ''));
}

const eachOnce = (all: readonly FeedEntry[]): FeedEntry[] => [
  ...new Map(all.map((entry) => [entry.id, entry])).values(),
];

const order = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
