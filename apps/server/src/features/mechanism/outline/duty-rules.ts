import { due } from './due.ts';
import type { Names } from './names.ts';
import { parties, party } from './party.ts';
import { notStated, rule, type Rule, say } from './phrase.ts';

/** Who owes what, set off by what, due when and to whom. */
export const dutyRules = (names: Names): Rule[] =>
  names.mechanism.duties.map((duty) =>
    rule('duty', duty, [
      ['bearer', [duty.bearer === 'not-stated' ? notStated : party(duty.bearer, names)]],
      ['also-by', parties(duty.alsoBy, names)],
      [
        'set-off',
        ['every' in duty ? say('with-slot', { of: names.slot(duty.every) }) : say(`event.${duty.upon}`)],
      ],
      ['due', due(duty.due, names)],
      ['to', duty.to === undefined ? [] : [party(duty.to, names)]],
    ]),
  );
