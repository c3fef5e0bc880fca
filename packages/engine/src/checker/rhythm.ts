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
  const times = 'times' in recurs ? (recurs.times ?? 1) : 1;
  switch (recurs.every) {
    case 'day':
      return recurs.on === undefined || recurs.on === 'all-days' ? promised.day : null;
    case 'week':
      return (
        (promised.week * times * (Array.isArray(recurs.on) ? recurs.on.length : 1)) /
        (recurs.interval?.of ?? 1)
      );
    case 'month':
      return (
        (promised.month * times * (('on' in recurs ? recurs.on : recurs.parts)?.length ?? 1)) /
        (recurs.interval?.of ?? 1)
      );
    case 'quarter':
    case 'half-year':
    case 'year':
      return times * (recurs.windows?.length ?? promised[recurs.every]);
  }
};

/** 旬 promises three a month where the rule gives two (二·序 and 二（二）2). Quarters and halves left out are told apart below. */
export const labelAgainstRecurrence: Check = ({ mechanism }) =>
  mechanism.slots.flatMap((rule, index) => {
    const given = givenBy(mechanism, rule);
    const { period } = rule.label;
    if (given === null || period === 'ad-hoc' || promised[period] === given || leavesOut(rule)) return [];
    return warning('label-against-recurrence', {
      rule: rule.id,
      clause: rule.clause,
      path: ['slots', index, 'label', 'period'],
      params: { name: rule.label.name, promised: promised[period], given: Math.round(given * 10) / 10 },
    });
  });

/** Whether it gives fewer than its name promises only because some of the periods have none. */
const leavesOut = ({ recurs, label }: SlotRule): boolean =>
  'windows' in recurs && recurs.every === label.period && missingIn(recurs).length > 0;

export const quartersWithoutEvent: Check = ({ mechanism }) =>
  mechanism.slots.flatMap(({ id, clause, label, recurs }, index) => {
    if (!('windows' in recurs)) return [];
    const missing = missingIn(recurs);
    const about = { rule: id, clause, path: ['slots', index, 'recurs', 'windows'] };
    if (missing.length === 0) return [];
    return recurs.every === 'quarter'
      ? open('quarters-without-event', { ...about, params: { name: label.name, quarters: listed(missing) } })
      : open('halves-without-event', { ...about, params: { name: label.name, halves: listed(missing) } });
  });

type Windowed = Extract<SlotRule['recurs'], { windows?: unknown }>;

/** The quarters or halves of a year for which no window is given, where windows are. */
const missingIn = (recurs: Windowed): number[] => {
  if (recurs.windows === undefined) return [];
  if (recurs.every === 'quarter')
    return [1, 2, 3, 4].filter((one) => !recurs.windows?.some(({ quarter }) => quarter === one));
  return recurs.every === 'half-year'
    ? [1, 2].filter((one) => !recurs.windows?.some(({ half }) => half === one))
    : [];
};

/** A window of the second quarter in August: whoever looks for it in its quarter does not find it. */
export const windowsOutsidePeriod: Check = ({ mechanism }) =>
  mechanism.slots.flatMap(({ id, clause, label, recurs }, index) =>
    'windows' in recurs && recurs.every !== 'year'
      ? (recurs.windows ?? []).flatMap((window, at) => {
          const [number, months] = 'quarter' in window ? [window.quarter, 3] : [window.half, 6];
          return Math.ceil(window.month / months) === number
            ? []
            : warning('window-outside-period', {
                rule: id,
                clause,
                path: ['slots', index, 'recurs', 'windows', at],
                params: { name: label.name, month: window.month, number },
              });
        })
      : [],
  );
