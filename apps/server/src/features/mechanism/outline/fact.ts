import type { Phrase } from '@guatu/contract';
import { type Answer, type Stage, stages } from '@guatu/engine';
import type { Names } from './names.ts';
import { joined, quoted, say, words } from './phrase.ts';

/** That a fact is one of some answers. */
export const factAnswers = (fact: string, answers: readonly Answer[], names: Names): Phrase =>
  say('fact-is', {
    fact: quoted(names.fact(fact)),
    answers: joined(
      'or',
      answers.map((one) => answer(fact, one, names)),
    ),
  });

/** An answer in words: a choice as the file names it, a stage as the register does. */
export const answer = (fact: string, given: Answer, { mechanism }: Names): Phrase => {
  if (typeof given === 'boolean') return say(given ? 'answer.yes' : 'answer.no');
  if (typeof given === 'number') return say('number', { value: given });
  const declared = mechanism.facts.find(({ id }) => id === fact);
  if (declared === undefined && isStage(given)) return quoted(say(`stage.${given}`));
  const choice = declared?.choices?.find(({ id }) => id === given);
  return quoted(words(choice?.name ?? given));
};

const isStage = (given: string): given is Stage => stages.some((stage) => stage === given);
