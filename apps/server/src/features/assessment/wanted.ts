import {
  assessedPeriod,
  type AssessedPeriod,
  assessedPeriodOn,
  assessedPeriods,
  inForceSince,
} from '@guatu/engine';
import type { View } from '../../http/handler.ts';
import { refuse } from '../../refusal/refusal.ts';
import type { Rulebook } from '../mechanism/index.ts';
import { type Rules, rulesOn } from './rules.ts';

/** Which card and period somebody asks for; what is left out is the first card, and the last period that is over. */
export interface Wanted {
  card?: string | undefined;
  period?: string | undefined;
}

export interface Chosen {
  rules: Rules;
  all: Rules[];
  period: AssessedPeriod;
  periods: AssessedPeriod[];
}

/** Refuses with `not-found` a card that the county does not score by, and a period that is none of the card's. */
export async function choose(
  { today }: Pick<View, 'today'>,
  rulebook: Rulebook,
  wanted: Wanted,
): Promise<Chosen> {
  const day = today.toString();
  const now = await rulesOn(rulebook, day);
  const kind = (now.find(({ card }) => card.id === wanted.card) ?? now[0] ?? refuse('not-found')).card.period;
  const from = inForceSince(rulebook.eras[0]?.mechanism ?? rulebook.mechanism);
  const periods = assessedPeriods(kind, from < day ? from : day, day);
  const period =
    wanted.period === undefined
      ? (periods.find(({ to, from: begun }) => to < day && begun >= from) ??
        periods[0] ??
        assessedPeriodOn(kind, day))
      : (assessedPeriod(kind, wanted.period) ?? refuse('not-found'));
  // What fell in a period is judged by the rules that held at its end.
  const all = await rulesOn(rulebook, period.to < day ? period.to : day);
  const rules = all.find(({ card }) => card.id === wanted.card) ?? all[0] ?? refuse('not-found');
  return { rules, all, period, periods };
}
