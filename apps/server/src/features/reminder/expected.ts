import {
  actsFor,
  type Arrangement,
  type Bearer,
  eraOn,
  partakersOf,
  type ProblemKind,
  rollOf,
  type Slot,
  slotRuleOf,
} from '@guatu/engine';
import type { Tx } from '../../database/ledger-database.ts';
import type { Rulebook } from '../mechanism/index.ts';
import { findDocketItems } from '../meeting/index.ts';

/** A meeting that somebody has set a day for, or skipped, and who is expected there. */
export interface ExpectedMeeting {
  id: string;
  date: string | null;
  title: string;
  slotKey: string;
  bearers: Bearer[];
}

/** The meetings from a day (ISO) on for which the ledger has a day, or knows that they are not held. */
export async function expectedMeetings(
  tx: Tx,
  jurisdictionId: string,
  rulebook: Rulebook,
  slots: readonly Slot[],
  arranged: readonly Arrangement[],
  asOf: string,
): Promise<ExpectedMeeting[]> {
  const ahead = slots.flatMap((slot) => {
    const set = arranged.findLast(({ rule, key }) => rule === slot.rule && key === slot.key);
    return set && (set.date ?? slot.period.to) >= asOf ? [{ slot, date: set.date }] : [];
  });
  return Promise.all(
    ahead.map(async ({ slot, date }) => ({
      id: `meeting/${slot.rule}/${slot.key}`,
      date,
      title: slot.label,
      slotKey: slot.key,
      bearers: await bearersOf(tx, jurisdictionId, rulebook, slot, date ?? slot.period.from),
    })),
  );
}

/** Which of them the holder of these posts is expected at. */
export const expectedOf = (
  { organisation }: Rulebook,
  meetings: readonly ExpectedMeeting[],
  posts: readonly string[],
): ExpectedMeeting[] =>
  meetings.filter(({ bearers }) =>
    bearers.some((bearer) => posts.some((post) => actsFor(organisation, post, bearer))),
  );

/** Whom the slot concerns in any case, and whom the problems on its docket call (二（二）1). */
async function bearersOf(
  tx: Tx,
  jurisdictionId: string,
  { eras, organisation }: Rulebook,
  slot: Slot,
  date: string,
): Promise<Bearer[]> {
  const { mechanism } = eraOn(eras, slot.period.from);
  const rule = slotRuleOf(mechanism, slot.rule);
  if (!rule) return [];
  const items = await findDocketItems(tx, jurisdictionId, slot.rule, slot.key);
  const cases = items.map(({ unitId, involvedUnitIds, kind }) => ({
    responsibleUnit: unitId,
    involvedUnits: involvedUnitIds,
    topic: kind as ProblemKind,
  }));
  const [chair, ...others] = partakersOf(slot, { mechanism, organisation });
  if (!chair) return [];
  const called = rollOf({ mechanism, organisation, date }, rule, chair.id, cases);
  return [chair, ...others, ...called.map(({ bearer }) => bearer)];
}
