import { pointsOf, type Reweighing, reweighed } from '@guatu/engine';
import type { View } from '../../http/handler.ts';
import { refuse } from '../../refusal/refusal.ts';
import { weighedIn } from './find.ts';
import { gather } from './gather.ts';
import { seesUnits } from './policy.ts';
import { presentCard } from './present.ts';
import { noWeighing, scoreUnits } from './score.ts';
import { dayOf, situationOf } from './situation.ts';
import { scoredUnits } from './units.ts';
import type { Wanted } from './wanted.ts';

/**
 * Whose score other points would move, on the same ledger. Nothing is kept; to make it so, the rule is changed in the
 * mechanism and published.
 */
export async function whatIf(view: View, { points, ...wanted }: Wanted & { points: string }) {
  const { rules, rulebook, period, row } = await situationOf(view, wanted);
  if (seesUnits(view, rulebook) !== null) refuse('not-yours');
  const { tx, server } = view;
  const changes = changesIn(points);
  const { card } = rules;
  const items = card.parts.flatMap((part) =>
    part.items.flatMap((item) => {
      const now = pointsOf(item);
      if (now === null) return [];
      const wanting = changes.find((one) => one.item === item.id)?.points ?? now;
      return { part: part.name, item: item.id, says: item.says, points: now, wanted: wanting };
    }),
  );
  const gathered = await gather(view, rulebook, [rules], period);
  const weighedOf = row ? await weighedIn(tx, server.jurisdiction.id, row.id) : () => noWeighing;
  const units = scoredUnits(rulebook, card, dayOf(period, view));
  const ids = units.map(({ id }) => id);
  const other = { ...rules, card: reweighed(card, changes) };
  const now = scoreUnits(gathered, rules, rulebook.calendar, ids, weighedOf);
  const otherwise = scoreUnits(gathered, other, rulebook.calendar, ids, weighedOf);
  return {
    card: presentCard(rules),
    period,
    items,
    outOf: { before: presentCard(rules).outOf, after: presentCard(other).outOf },
    units: units.map(({ id, name }, at) => {
      const [before, after] = [now[at]?.score.soFar ?? 0, otherwise[at]?.score.soFar ?? 0];
      return { id, name, before, after, moved: Math.round((after - before) * 100) / 100 };
    }),
  };
}

const changesIn = (points: string): Reweighing[] =>
  points
    .split(',')
    .filter((one) => one !== '')
    .map((one) => {
      const [item = '', wanted = ''] = one.split(':');
      return { item, points: Number(wanted) };
    });
