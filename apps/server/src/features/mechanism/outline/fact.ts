import type { Phrase } from '@guatu/contract';
import { type Answer, type Stage, stages, type SupervisionState, supervisionStates } from '@guatu/engine';
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

/** An answer in words: a choice as the file names it, a stage or the state of a matter as the registers do. */
export const answer = (fact: string, given: Answer, { mechanism }: Names): Phrase => {
  if (typeof given === 'boolean') return say(given ? 'answer.yes' : 'answer.no');
  if (typeof given === 'number') return say('number', { value: given });
  const declared = mechanism.facts.find(({ id }) => id === fact);
  if (declared === undefined && isStage(given)) return quoted(say(`stage.${given}`));
  if (declared === undefined && isMatterState(given)) return quoted(say(`matter-state.${given}`));
  const choice = declared?.choices?.find(({ id }) => id === given);
  return quoted(words(choice?.name ?? given));
};

const isStage = (given: string): given is Stage => stages.some((stage) => stage === given);

const isMatterState = (given: string): given is SupervisionState =>
  supervisionStates.some((state) => state === given);
