import type { Phrase } from '@guatu/contract';
import type { CutoffRule, SlotRule } from '@guatu/engine';
import { period } from './date.ts';
import { daySpan } from './day-span.ts';
import { numberedDay } from './named-day.ts';
import type { Names } from './names.ts';
import { parties } from './party.ts';
import { joined, maybe, rule, type Rule, say } from './phrase.ts';
import { recurrence } from './recurrence.ts';
import { matter, season } from './season.ts';
import { shift } from './shift.ts';
import { timeBy, timeOn } from './time-of-day.ts';

/** A slot is made of clauses of its own for its name, rhythm, cut-off, attendance and agenda; each is a rule here. */
export const slotRules = (names: Names): Rule[] =>
  names.mechanism.slots.flatMap((slot) => [
    rule('label', { id: slot.id, clause: slot.label.clause, says: slot.label.name }, [
      ['label-period', [say(`label.${slot.label.period}`)]],
    ]),
    rhythm(slot, names),
    ...cutoff(slot, names),
    ...gathering(slot, names),
  ]);

const rhythm = (slot: SlotRule, names: Names): Rule =>
  rule('slot', slot, [
    ['recurs', recurrence(slot.recurs, names)],
    ['at', maybe(slot.at, timeOn)],
    ['lasts', maybe(slot.lasts, (lasts) => say(`lasts.${lasts}`))],
    ['shift', maybe(slot.shift, (one) => shift(one, names))],
    ['effective', slot.effective === undefined ? [] : period(slot.effective)],
    ['chair', parties(slot.chair, names)],
    ['convened-as', (slot.convenedAs ?? []).map((form) => say(`convened.${form}`))],
    [
      'rota',
      (slot.rota ?? []).map(({ months, lead }) =>
        say('turn', { months: season({ months }), of: names.post(lead) }),
      ),
    ],
  ]);

const cutoff = ({ id, label, cutoff: rules }: SlotRule, names: Names): Rule[] =>
  rules === undefined
    ? []
    : [
        rule('cutoff', { id, clause: rules.clause, says: rules.says }, [
          ['cutoff-days', rules.days.map((day) => cutoffDay(day, label.name, names))],
          ['at', maybe(rules.at, timeBy)],
          ['shift', [shift(rules.shift ?? 'earlier', names)]],
          ['desk', [names.unit(rules.desk)]],
        ]),
      ];

const cutoffDay = (day: CutoffRule['days'][number], label: string, names: Names): Phrase => {
  if ('weekday' in day)
    return say('week-day', { week: say('period.this.week'), weekday: say(`weekday.${day.weekday}`) });
  if ('ahead' in day) {
    return day.ahead === 0
      ? say('due.same-day', { of: label })
      : say('due.ahead', { of: label, days: daySpan(day.ahead, day.days, names) });
  }
  return day.part === undefined
    ? numberedDay(say('every-month'), day.day)
    : say('day-for', { part: say(`part.${day.part}`), day: numberedDay(say('that-month'), day.day) });
};

const gathering = ({ id, label, attendance, agenda }: SlotRule, names: Names): Rule[] => [
  ...(attendance === undefined
    ? []
    : [
        rule('attendance', { id, clause: attendance.clause, says: label.name }, [
          ['required', parties(attendance.required, names)],
          ['invited', parties(attendance.invited, names)],
          [
            'by-topic',
            (attendance.byTopic ?? []).map(({ topics, required }) =>
              say('by-topic', {
                topics: joined(
                  'list',
                  topics.map((topic) => say(`problem-kind.${topic}`)),
                ),
                of: joined('list', parties(required, names)),
              }),
            ),
          ],
        ]),
      ]),
  ...(agenda === undefined
    ? []
    : [
        rule('agenda', { id, clause: agenda.clause, says: label.name }, [
          ['items', agenda.items.map(matter)],
        ]),
      ]),
];
