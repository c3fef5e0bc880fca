import { findingParams } from './finding-params.ts';
import type { MessageKey, MessageParams } from './key.ts';
import type { Locale } from './locale.ts';
import { isMessageKey, render } from './render.ts';

type CodeOf<Key> = Key extends `findings.${infer Code}.statement` ? Code : never;

/** What the checker found, as text: what is the matter, and what to do about it. */
export const renderFinding = (
  locale: Locale,
  { code, params }: { code: CodeOf<MessageKey>; params: MessageParams },
): { statement: string; advice: string } => {
  const filled = findingParams(params, (word) => {
    const key = `findings.words.${word}`;
    return isMessageKey(key) ? render(locale, key) : undefined;
  });
  return {
    statement: render(locale, `findings.${code}.statement`, filled),
    advice: render(locale, `findings.${code}.advice`, filled),
  };
};
