import { burdenOf, burdenTrend, loadIn, obligationsAcross, together, type UnitBurden } from '@guatu/engine';
import { Temporal } from 'temporal-polyfill';
import type { View } from '../../http/handler.ts';
import { type Rulebook, rulebookOf } from '../mechanism/index.ts';
import { arrangements } from '../meeting/index.ts';
import { mayKeep } from '../organisation/index.ts';
import { scopeIn } from '../project/index.ts';
import { readReturns } from './read-returns.ts';
import { reckoningNow } from './reckoning.ts';

/**
 * What reporting and handing in cost each unit, month by month: all units for whoever sees the whole county, the own and
 * those of the portfolio for others. Nothing of it is kept by person.
 */
export async function showBurden(view: View, asked: { to?: string | undefined; months: number }) {
  const { tx, server, today, actor } = view;
  const own = server.jurisdiction.id;
  const rulebook = await rulebookOf(view);
  const last = asked.to === undefined ? today.toPlainYearMonth() : Temporal.PlainYearMonth.from(asked.to);
  const [from, to] = [last.subtract({ months: asked.months - 1 }).toString(), last.toString()];
  const scope = scopeIn(view, rulebook);
  const units = rulebook.organisation.units.filter(({ id }) => scope === null || scope.includes(id));
  const { revision, ...reckoning } = await reckoningNow(tx, own);
  const duties = rulebook.eras.flatMap(({ mechanism }) => mechanism.duties);
  const all = burdenOf(await readReturns(tx, own, rulebook, { from, to }), {
    from,
    to,
    units: units.map(({ id }) => id),
    rules: [...new Set(duties.map(({ id }) => id))],
    reckoning,
  });
  const round = await comingRound(view, rulebook, from, to);
  const months = together(all);
  const over = today.toPlainYearMonth().subtract({ months: 1 }).toString();
  return {
    from,
    to,
    reckoning: { ...reckoning, revision, mayChange: mayKeep(actor, rulebook) !== null },
    months,
    trend: burdenTrend(months, over),
    units: all
      .map((one) => ({ ...one, comingRound: round.get(one.unit) ?? 0 }))
      .filter(({ returns, comingRound: due }) => scope !== null || returns > 0 || due > 0)
      .map((one) => present(one, rulebook)),
  };
}

function present({ unit, rules, ...figures }: UnitBurden & { comingRound: number }, rulebook: Rulebook) {
  const dutyOf = (id: string | null) =>
    rulebook.eras.flatMap(({ mechanism }) => mechanism.duties).findLast((duty) => duty.id === id);
  return {
    ...figures,
    unitId: unit,
    name: rulebook.organisation.units.find(({ id }) => id === unit)?.name ?? unit,
    rules: rules.map(({ rule, ...one }) => {
      const { clause = null, says = null } = dutyOf(rule) ?? {};
      return { rule, clause, says, ...one };
    }),
  };
}

/** How many duties come round to each unit and its posts in some months, by the mechanism alone. */
async function comingRound(
  { tx, server }: View,
  rulebook: Rulebook,
  from: string,
  to: string,
): Promise<ReadonlyMap<string, number>> {
  const owed = obligationsAcross({
    ...rulebook,
    from: `${from}-01`,
    to: Temporal.PlainYearMonth.from(to)
      .add({ months: 1 })
      .toPlainDate({ day: 1 })
      .subtract({ days: 1 })
      .toString(),
    arrangements: await arrangements(tx, server.jurisdiction.id),
  });
  const byUnit = new Map<string, number>();
  for (const { bearer, months } of loadIn(owed)) {
    const unit =
      bearer.kind === 'unit'
        ? bearer.id
        : rulebook.organisation.posts.find(({ id }) => id === bearer.id)?.unit;
    const due = months.filter(({ month }) => from <= month && month <= to);
    if (unit === undefined) continue;
    byUnit.set(unit, (byUnit.get(unit) ?? 0) + due.reduce((sum, { duties }) => sum + duties, 0));
  }
  return byUnit;
}
