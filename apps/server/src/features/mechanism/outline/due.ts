import type { Phrase } from '@guatu/contract';
import type { DueRule, ShiftRule, SlotRule, TimeOfDay } from '@guatu/engine';
import { daySpan } from './day-span.ts';
import { condition } from './condition.ts';
import { namedDay } from './named-day.ts';
import type { Names } from './names.ts';
import { joined, maybe, notStated, quoted, say } from './phrase.ts';
import { settled } from './settled.ts';
import { shift } from './shift.ts';
import { timeBy } from './time-of-day.ts';

type Form<Key extends string> = Extract<DueRule, Record<Key, unknown>>;

/**
 * When something is due, in the parts that its sentence is made of.
 *
 * @param own the slot that the duty comes round with; none for what is set off by an event
 */
export const due = (rule: DueRule, names: Names, own?: SlotRule): Phrase[] => {
  if (rule === 'not-stated') return [notStated];
  if ('cases' in rule) return byCase(rule, names, own);
  if ('by' in rule) return by(rule, names, own);
  if ('on' in rule) {
    return [namedDay(rule.on, rule.in ?? 'this', own?.recurs), ...landing(rule, names)];
  }
  if ('ahead' in rule) return ahead(rule, names, own);
  return counted(rule, names);
};

/** The same as one phrase, to stand within another. */
const dueWithin = (rule: DueRule, names: Names, own?: SlotRule): Phrase =>
  joined('comma', due(rule, names, own));

const byCase = ({ cases, otherwise }: Form<'cases'>, names: Names, own?: SlotRule): Phrase[] => [
  ...cases.map((one) =>
    say('due.case', { when: condition(one.when, names), of: dueWithin(one.due, names, own) }),
  ),
  say('due.otherwise', { of: dueWithin(otherwise, names, own) }),
];

const by = (rule: Form<'by'>, names: Names, own?: SlotRule): Phrase[] => {
  if (rule.by === 'slip') {
    return [
      say('due.slip'),
      ...maybe(rule.otherwise, (one) => say('due.no-slip', { of: dueWithin(one, names, own) })),
    ];
  }
  const { of } = rule;
  return [
    of === undefined ? say(`due.${rule.by}`) : say(`due.next-${rule.by}`, { of: names.slot(of) }),
    ...maybe(rule.at, timeBy),
  ];
};

const ahead = (rule: Form<'ahead'>, names: Names, own?: SlotRule): Phrase[] => {
  const slot = rule.of ?? own?.id;
  const name = slot === undefined ? say('due.occasion') : names.slot(slot);
  const of = rule.of === undefined ? name : say('due.next', { of: name });
  return [
    rule.ahead === 0
      ? say('due.same-day', { of })
      : say('due.ahead', { of, days: daySpan(rule.ahead, rule.days, names) }),
    ...landing(rule, names),
  ];
};

const counted = (rule: Form<'within'> | Form<'withinHours'>, names: Names): Phrase[] => {
  if ('withinHours' in rule) return [from(rule.after, say('due.hours', { count: rule.withinHours }), names)];
  const days = daySpan(rule.within, rule.days, names);
  // Working days never end on a day off; calendar days that do end later, where the document says nothing of it.
  const inWorkingDays = settled(names.mechanism, rule.days).value === 'working';
  return [
    from(rule.after, say('due.within', { days }), names),
    ...landing({ at: rule.at, shift: inWorkingDays ? undefined : (rule.shift ?? 'later') }, names),
  ];
};

/** From what days or hours are counted, where it is not what set the duty off. */
const from = (after: Form<'withinHours'>['after'], of: Phrase, names: Names): Phrase => {
  if (after === undefined || after === 'event') return of;
  return after === 'period'
    ? say('due.after-period', { of })
    : say('due.after-duty', { duty: quoted(names.duty(after.duty)), of });
};

const landing = (
  { at, shift: rule }: { at?: TimeOfDay | undefined; shift?: ShiftRule | undefined },
  names: Names,
): Phrase[] => [
  ...maybe(at, timeBy),
  ...maybe(rule, (one) => {
    const of = shift(one, names);
    return typeof one === 'object' && 'weekend' in one ? of : say('on-day-off', { of });
  }),
];
