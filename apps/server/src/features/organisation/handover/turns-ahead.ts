import { slotsAcross } from '@guatu/engine';
import type { Temporal } from 'temporal-polyfill';
import type { Tx } from '../../../database/ledger-database.ts';
import { arrangements } from '../../meeting/index.ts';
import { leadOfSlot, type Rulebook } from '../../mechanism/index.ts';

/** How far a rota is looked ahead, in months: once round. */
const aheadMonths = 12;

/** The turns of a post in the rotas of the year to come, in order of time; what was skipped is nobody's turn. */
export async function turnsAhead(
  tx: Tx,
  jurisdictionId: string,
  rulebook: Rulebook,
  post: string,
  today: Temporal.PlainDate,
) {
  const { eras, calendar } = rulebook;
  const arranged = await arrangements(tx, jurisdictionId);
  const [from, to] = [today.toString(), today.add({ months: aheadMonths }).toString()];
  return slotsAcross(eras, calendar, from, to, arranged)
    .filter((slot) => slot.time.kind !== 'skipped' && leadOfSlot(rulebook, slot) === post)
    .filter(({ time, period }) => (time.kind === 'day' ? time.date : period.to) >= from)
    .toSorted((one, other) => (one.period.from < other.period.from ? -1 : 1))
    .map(({ label, period, time, clause }) => ({
      what: label,
      month: period.from.slice(0, 7),
      on: time.kind === 'day' ? time.date : null,
      clause,
    }));
}
