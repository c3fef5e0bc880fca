import type { Phrase } from '@guatu/contract';
import type { Ladder, Reached, Rung } from '@guatu/engine';
import { condition } from './condition.ts';
import { daySpan } from './day-span.ts';
import { due } from './due.ts';
import { lit } from './lit.ts';
import type { Names } from './names.ts';
import { party } from './party.ts';
import { maybe, rule, type Rule, say, stated, words } from './phrase.ts';

/** What follows, rung by rung, when something is late or goes badly. */
export const ladderRules = (names: Names): Rule[] =>
  names.mechanism.ladders.flatMap((ladder) => [
    rule('ladder', ladder, [
      ['of', [say(`climbing.${ladder.of}`)]],
      ['rungs', ladder.rungs.map(({ says }) => words(says))],
    ]),
    ...ladder.rungs.map((rung) => rungRule(rung, ladder, names)),
  ]);

const rungRule = (rung: Rung, ladder: Ladder, names: Names): Rule =>
  rule('rung', rung, [
    ['part-of', [words(ladder.says)]],
    ['when', [stated(rung.when, (when) => reached(when, names))]],
    ['do', [say(`do.${rung.do}`)]],
    ['taken-by', maybe(rung.by, (by) => party(by, names))],
    ['whom', [party(rung.to, names)]],
    ['colour', maybe(rung.slip, (colour) => say(`slip.${colour}`))],
    ['due', rung.due === undefined ? [] : due(rung.due, names)],
    ['next', maybe(rung.next, (next) => words(rungSays(next, names)))],
  ]);

const rungSays = (id: string, { mechanism: { ladders } }: Names): string =>
  ladders.flatMap(({ rungs }) => rungs).find((rung) => rung.id === id)?.says ?? id;

const reached = (when: Reached, names: Names): Phrase => {
  if ('overdue' in when) {
    if (when.overdue === 0) return say('reached.limit');
    const days = daySpan(Math.abs(when.overdue), when.days, names);
    return say(when.overdue > 0 ? 'reached.overdue' : 'reached.ahead', { days });
  }
  if ('times' in when) return say('reached.times', { nth: when.times });
  if ('condition' in when) return condition(when.condition, names);
  const shown = lit(when, names);
  return when.running === undefined ? shown : say('running', { count: when.running, of: shown });
};
