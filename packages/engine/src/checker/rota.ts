import type { SlotRule } from '../mechanism/index.ts';
import { slotsOf, turnMonthOf } from '../recurrence/index.ts';
import { type Check, type Checked, listed, open, warning } from './remark.ts';
import { yearInForce } from './year-in-force.ts';

/** Months in which it is nobody's turn though the slot comes, months with two turns, and turns that never come. */
export const rotaGaps: Check = (checked) =>
  checked.mechanism.slots.flatMap((rule, index) => {
    const { id, clause, label, rota } = rule;
    if (rota === undefined) return [];
    const turns = rota.flatMap((turn) => turn.months);
    const coming = monthsOf(checked, rule);
    const missing = coming?.filter((month) => !turns.includes(month)) ?? [];
    const twice = [...new Set(turns)]
      .filter((month) => turns.filter((turn) => turn === month).length > 1)
      .sort(ascending);
    const never =
      coming === null ? [] : [...new Set(turns)].filter((month) => !coming.includes(month)).sort(ascending);
    const about = { rule: id, clause, path: ['slots', index, 'rota'] };
    const params = (months: number[]) => ({ name: label.name, months: listed(months) });
    return [
      ...(missing.length > 0 ? [open('rota-months-missing', { ...about, params: params(missing) })] : []),
      ...(twice.length > 0 ? [warning('rota-months-twice', { ...about, params: params(twice) })] : []),
      ...(never.length > 0 ? [warning('rota-turn-never', { ...about, params: params(never) })] : []),
    ];
  });

/** The months that a rota is asked for in a year; null for what comes when somebody calls it. */
const monthsOf = (checked: Checked, rule: SlotRule): number[] | null => {
  if ('upon' in rule.recurs) return null;
  const year = yearInForce(checked, checked.mechanism.effective, rule.effective);
  if (year === null) return null;
  const months = slotsOf(checked.mechanism, checked.calendar, rule, year).map(({ key }) =>
    turnMonthOf(rule, key),
  );
  return [...new Set(months)].sort(ascending);
};

const ascending = (one: number, other: number): number => one - other;
