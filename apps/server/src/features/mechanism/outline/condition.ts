import type { Phrase } from '@guatu/contract';
import type { Condition } from '@guatu/engine';
import { factAnswers } from './fact.ts';
import { limits } from './limits.ts';
import type { Names } from './names.ts';
import { measuredIn, operand } from './operand.ts';
import { joined, quoted, say } from './phrase.ts';

/** When something holds, as one reads it out: "A, and B, and (C, or D)". */
export const condition = (when: Condition, names: Names): Phrase => {
  if ('all' in when) return several('and', when.all, names);
  if ('any' in when) return several('either', when.any, names);
  if ('not' in when) return not(when.not, names);
  if ('running' in when) return say('running', { count: when.running, of: within(when.holds, names) });
  if ('class' in when) return say('of-class', { of: quoted(names.class(when.class)) });
  if ('listed' in when) return say('listed', { of: joined('or', when.listed.map(names.designation)) });
  if ('is' in when) return factAnswers(when.fact, Array.isArray(when.is) ? when.is : [when.is], names);
  if ('stated' in when) return say(`stated.${when.stated}`, { of: quoted(names.fact(when.fact)) });
  const compared = 'fact' in when ? { fact: when.fact } : { measure: when.measure };
  const measured = measuredIn(compared, names.mechanism);
  return say('lies', {
    of: operand(compared, names),
    limits: limits(when, (value) => operand(value, names, measured)),
  });
};

const several = (by: 'and' | 'either', all: readonly Condition[], names: Names): Phrase => {
  const [first, ...more] = all;
  return first !== undefined && more.length === 0
    ? condition(first, names)
    : joined(
        by,
        all.map((one) => within(one, names)),
      );
};

/** A condition inside a sentence, in brackets if it is itself made of several. */
const within = (when: Condition, names: Names): Phrase => {
  const said = condition(when, names);
  const many = ('all' in when && when.all.length > 1) || ('any' in when && when.any.length > 1);
  return many ? say('bracketed', { of: said }) : said;
};

const not = (when: Condition, names: Names): Phrase => {
  if ('class' in when) return say('not-of-class', { of: quoted(names.class(when.class)) });
  if ('listed' in when) return say('not-listed', { of: joined('or', when.listed.map(names.designation)) });
  return say('not', { of: condition(when, names) });
};
