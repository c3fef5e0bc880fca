import type { SlotRule } from '@guatu/engine';
import type { Names } from './names.ts';
import { parties } from './party.ts';
import { rule, type Rule, say, words } from './phrase.ts';
import { recurrence } from './recurrence.ts';
import { settled } from './settled.ts';

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
    ['lasts', slot.lasts === undefined ? [] : [say(`lasts.${slot.lasts}`)]],
    [
      'effective',
      slot.effective === undefined ? [] : [say('since', { params: { date: slot.effective.from } })],
    ],
    ['chair', parties(slot.chair, names)],
    ['convened-as', (slot.convenedAs ?? []).map((form) => say(`convened.${form}`))],
    [
      'rota',
      (slot.rota ?? []).map(({ months, lead }) =>
        say('turn', { params: { months: months.join(', ') }, of: names.post(lead) }),
      ),
    ],
  ]);

const cutoff = ({ id, cutoff: stated }: SlotRule, names: Names): Rule[] => {
  if (stated === undefined) return [];
  const { value, open } = settled(names.mechanism, stated.shift ?? 'earlier');
  return [
    rule('cutoff', { id, clause: stated.clause, says: stated.says }, [
      [
        'cutoff-days',
        stated.days.map(({ part, day }) =>
          part === undefined
            ? say('day', { params: { day } })
            : say('day-for', { params: { day }, of: say(`part.${part}`) }),
        ),
      ],
      ['shift', [say(`shift.${value}`, { open })]],
      ['desk', [names.unit(stated.desk)]],
    ]),
  ];
};

const gathering = ({ id, label, attendance, agenda }: SlotRule, names: Names): Rule[] => [
  ...(attendance === undefined
    ? []
    : [
        rule('attendance', { id, clause: attendance.clause, says: label.name }, [
          ['required', parties(attendance.required, names)],
          ['invited', parties(attendance.invited, names)],
        ]),
      ]),
  ...(agenda === undefined
    ? []
    : [
        rule('agenda', { id, clause: agenda.clause, says: label.name }, [['items', agenda.items.map(words)]]),
      ]),
];
