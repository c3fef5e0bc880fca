import type { Phrase } from '@guatu/contract';
import type { Consequence } from '@guatu/engine';
import { condition } from './condition.ts';
import { lit } from './lit.ts';
import type { Names } from './names.ts';
import { party } from './party.ts';
import { maybe, quoted, rule, type Rule, say, stated, words } from './phrase.ts';

/** What good or bad work brings, upon what, to whom. */
export const consequenceRules = (names: Names): Rule[] =>
  names.mechanism.consequences.map((consequence) =>
    rule('consequence', consequence, [
      ['when', [stated(consequence.upon, (upon) => occasion(upon, names))]],
      ['do', [say(`consequence.${consequence.kind}`)]],
      ['whom', [party(consequence.on, names)]],
      ['taken-by', maybe(consequence.by, (by) => party(by, names))],
    ]),
  );

const occasion = (upon: Exclude<Consequence['upon'], 'not-stated'>, names: Names): Phrase => {
  if ('condition' in upon) return condition(upon.condition, names);
  if ('light' in upon) return lit(upon, names);
  const of = quoted(names.scorecard(upon.scorecard));
  if ('rank' in upon) return say(`ranked.${upon.rank}`, { of, count: upon.count });
  const card = names.mechanism.scorecards.find(({ id }) => id === upon.scorecard);
  const grade = card?.grades.find(({ id }) => id === upon.grade)?.name ?? upon.grade;
  return say('graded', { of, grade: words(grade) });
};
