import type { Mechanism, SlotRule } from '../mechanism/index.ts';
import { type Check, listed, open, warning } from './remark.ts';

type LabelPeriod = SlotRule['label']['period'];

/** How many times a year each name promises. */
const promised: Record<LabelPeriod, number> = { week: 52, 'ten-days': 36, month: 12, quarter: 4, year: 1 };

/** How many times a year a rule gives. */
const givenBy = (mechanism: Mechanism, { recurs }: SlotRule): number => {
  if ('before' in recurs) {
    const anchor = mechanism.slots.find(({ id }) => id === recurs.before);
    return anchor ? givenBy(mechanism, anchor) : 0;
  }
  switch (recurs.every) {
    case 'week':
      return promised.week;
    case 'month':
      return promised.month * (recurs.parts?.length ?? 1);
    case 'quarter':
      return recurs.windows.length;
  }
};

/** 旬 promises three a month where the rule gives two (二·序 and 二（二）2). Quarters left out are told apart below. */
export const labelAgainstRecurrence: Check = ({ mechanism }) =>
  mechanism.slots.flatMap((rule, index) => {
    const given = givenBy(mechanism, rule);
    return promised[rule.label.period] === given || rule.label.period === 'quarter'
      ? []
      : warning('label-against-recurrence', {
          rule: rule.id,
          clause: rule.clause,
          path: ['slots', index, 'label', 'period'],
          params: { name: rule.label.name, promised: promised[rule.label.period], given },
        });
  });

export const quartersWithoutEvent: Check = ({ mechanism }) =>
  mechanism.slots.flatMap(({ id, clause, label, recurs }, index) => {
    if ('before' in recurs || recurs.every !== 'quarter') return [];
    const held = new Set(recurs.windows.map(({ quarter }) => quarter));
    const missing = [1, 2, 3, 4].filter((quarter) => !held.has(quarter));
    return missing.length === 0
      ? []
      : open('quarters-without-event', {
          rule: id,
          clause,
          path: ['slots', index, 'recurs', 'windows'],
          params: { name: label.name, quarters: listed(missing) },
        });
  });

const months = Array.from({ length: 12 }, (_, index) => index + 1);

/** Months with nobody's turn, and months with two. */
export const rotaGaps: Check = ({ mechanism }) =>
  mechanism.slots.flatMap(({ id, clause, label, rota }, index) => {
    if (rota === undefined) return [];
    const turns = rota.flatMap((turn) => turn.months);
    const missing = months.filter((month) => !turns.includes(month));
    const twice = months.filter((month) => turns.filter((turn) => turn === month).length > 1);
    const about = { rule: id, clause, path: ['slots', index, 'rota'] };
    const params = (gaps: number[]) => ({ name: label.name, months: listed(gaps) });
    return [
      ...(missing.length > 0 ? [open('rota-months-missing', { ...about, params: params(missing) })] : []),
      ...(twice.length > 0 ? [warning('rota-months-twice', { ...about, params: params(twice) })] : []),
    ];
  });
