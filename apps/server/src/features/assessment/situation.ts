import type { AssessedPeriod } from '@guatu/engine';
import { Temporal } from 'temporal-polyfill';
import type { View } from '../../http/handler.ts';
import { type Rulebook, rulebookOf } from '../mechanism/index.ts';
import { findOf, keptOf, weighedIn } from './find.ts';
import { gather } from './gather.ts';
import { seesUnits } from './policy.ts';
import type { Rules } from './rules.ts';
import { isIdle, noWeighing, type ScoredUnit, scoreUnits } from './score.ts';
import { scoredUnits } from './units.ts';
import { type Chosen, choose, type Wanted } from './wanted.ts';

/** A card and period as somebody sees it: as kept where it is final, else as the ledger has it now. */
export interface Situation extends Chosen {
  rulebook: Rulebook;
  row: Awaited<ReturnType<typeof findOf>>;
  /** Whether it is kept from the person asking until the draft goes out. */
  hidden: boolean;
  /** The units that the person asking sees, in the order of the organisation. */
  units: { id: string; name: string }[];
  shown: ScoredUnit[];
  /** The cards of all units, also of those that the person does not see: a place is one among all. */
  scored: ScoredUnit[];
  /** What the ledger says today; of a final card, what it says by now of the day on which that was made final. */
  now: ScoredUnit[];
}

export async function situationOf(view: View, wanted: Wanted): Promise<Situation> {
  const rulebook = await rulebookOf(view);
  const chosen = await choose(view, rulebook, wanted);
  const { period } = chosen;
  const row = await findOf(view, chosen.rules.card.id, period.key);
  const rules = row?.rules ?? chosen.rules;
  const seen = seesUnits(view, rulebook);
  const hidden = seen !== null && (row === undefined || row.state === 'preparing');
  const kept = row?.state === 'final' ? await keptOf(view.tx, view.server.jurisdiction.id, row.id) : null;
  // Who was scored stays scored, whatever becomes of the organisation.
  const known = kept
    ? rulebook.organisation.units.filter(({ id }) => kept.has(id))
    : scoredUnits(rulebook, rules.card, dayOf(period, view));
  const units = hidden
    ? []
    : known.filter(({ id }) => seen?.includes(id) ?? true).map(({ id, name }) => ({ id, name }));
  // That another day has gone by is no change of the ledger.
  const sight = row?.final_on ? { ...view, today: Temporal.PlainDate.from(row.final_on) } : view;
  const now = units.length === 0 ? [] : await scoreNow(sight, rulebook, rules, period, row?.id);
  const scored = kept ? [...kept.values()] : now;
  const shown = units.flatMap(({ id }) => scored.find(({ unit }) => unit === id) ?? []);
  return { ...chosen, rules, rulebook, row, hidden, units, shown, scored, now };
}

/** The day for which the organisation and the leagues are asked. */
export const dayOf = ({ to }: AssessedPeriod, { today }: Pick<View, 'today'>): string =>
  to < today.toString() ? to : today.toString();

/** The cards of all units by the ledger of today, with what was given and excused. */
export async function scoreNow(
  view: Pick<View, 'tx' | 'server' | 'today'>,
  rulebook: Rulebook,
  rules: Rules,
  period: AssessedPeriod,
  assessmentId: string | undefined,
): Promise<ScoredUnit[]> {
  const gathered = await gather(view, rulebook, [rules], period);
  const weighedOf =
    assessmentId === undefined
      ? () => noWeighing
      : await weighedIn(view.tx, view.server.jurisdiction.id, assessmentId);
  const all = scoredUnits(rulebook, rules.card, dayOf(period, view)).map(({ id }) => id);
  return scoreUnits(gathered, rules, rulebook.calendar, all, weighedOf);
}

export const idleAmong = (units: Situation['units'], shown: readonly ScoredUnit[]): Set<string> =>
  new Set(
    units
      .filter(({ id }) => shown.some((one) => one.unit === id && isIdle(one) && one.score.soFar === 0))
      .map(({ id }) => id),
  );
