import type { Mechanism, SlotRule } from '../mechanism/index.ts';
import { type Check, listed, open, warning } from './remark.ts';

type LabelPeriod = SlotRule['label']['period'];

/** How many times a year each name promises. */
const promised: Record<Exclude<LabelPeriod, 'ad-hoc'>, number> = {
  day: 365,
  week: 52,
  fortnight: 26,
  'ten-days': 36,
  'half-month': 24,
  month: 12,
  'two-months': 6,
  quarter: 4,
  'half-year': 2,
  year: 1,
};

/** How many times a year a rule gives; null for what comes when it comes. */
const givenBy = (mechanism: Mechanism, { recurs }: SlotRule): number | null => {
  if ('upon' in recurs) return null;
  if (!('every' in recurs)) {
    const anchorId = 'before' in recurs ? recurs.before : recurs.after;
    const anchor = mechanism.slots.find(({ id }) => id === anchorId);
    return anchor ? givenBy(mechanism, anchor) : 0;
  }
  switch (recurs.every) {
    case 'day':
      return recurs.on === undefined || recurs.on === 'all-days' ? promised.day : null;
    case 'week':
      return (promised.week * (Array.isArray(recurs.on) ? recurs.on.length : 1)) / (recurs.interval?.of ?? 1);
    case 'month':
      return (
        (promised.month * (('on' in recurs ? recurs.on : recurs.parts)?.length ?? 1)) /
        (recurs.interval?.of ?? 1)
      );
    case 'quarter':
      return recurs.windows?.length ?? promised.quarter;
    case 'half-year':
      return recurs.windows?.length ?? promised['half-year'];
    case 'year':
      return recurs.windows?.length ?? promised.year;
  }
};

/** 旬 promises three a month where the rule gives two (二·序 and 二（二）2). Quarters left out are told apart below. */
export const labelAgainstRecurrence: Check = ({ mechanism }) =>
  mechanism.slots.flatMap((rule, index) => {
    const given = givenBy(mechanism, rule);
    const { period } = rule.label;
    return given === null || period === 'ad-hoc' || promised[period] === given || period === 'quarter'
      ? []
      : warning('label-against-recurrence', {
          rule: rule.id,
          clause: rule.clause,
          path: ['slots', index, 'label', 'period'],
          params: { name: rule.label.name, promised: promised[period], given },
        });
  });

export const quartersWithoutEvent: Check = ({ mechanism }) =>
  mechanism.slots.flatMap(({ id, clause, label, recurs }, index) => {
    if (!('every' in recurs) || recurs.every !== 'quarter' || recurs.windows === undefined) return [];
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
