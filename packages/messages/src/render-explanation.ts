import type { MessageKey, MessageParams } from './key.ts';
import type { Locale } from './locale.ts';
import { isMessageKey, render } from './render.ts';

type CodeOf<Key> = Key extends `explanation.${infer Code}` ? Code : never;

/** Where the words are that stand for a parameter of the mechanism language; the others are quoted as they stand. */
const wordsOf: Readonly<Record<string, string>> = {
  weekday: 'mechanism.say.weekday',
  event: 'mechanism.say.event',
  relation: 'mechanism.say.relation',
  kind: 'mechanism.say.unit-kind',
  count: 'mechanism.say.day-count',
  day: 'mechanism.year.day',
  direction: 'findings.words',
  value: 'findings.words',
  colour: 'explanation.words',
  postKind: 'explanation.words',
};

/** One step of why something falls on a day, as a sentence. */
export const renderExplanationStep = (
  locale: Locale,
  { code, params }: { code: CodeOf<MessageKey>; params: MessageParams },
): string => {
  const filled = Object.entries(params).map(([name, value]) => {
    const key = `${wordsOf[name]}.${value}`;
    return [name, isMessageKey(key) ? render(locale, key) : value];
  });
  return render(locale, `explanation.${code}`, Object.fromEntries(filled) as MessageParams);
};
