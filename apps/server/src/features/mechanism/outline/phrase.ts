import type { Phrase, ruleKind, ruleTerm } from '@guatu/contract';
import type { NotStated } from '@guatu/engine';
import type { MessageKey } from '@guatu/messages';
import type { z } from 'zod';

type CodeOf<Key> = Key extends `mechanism.say.${infer Code}` ? Code : never;

/** Every phrase that the message files can say; one without a text does not compile. */
export type SayCode = CodeOf<MessageKey>;

/** A message of ours, with what fills it in, and the setting that it hangs on while nobody has answered. */
export const say = (
  code: SayCode,
  params: Record<string, string | number | Phrase> = {},
  open: string | null = null,
): Phrase => ({ code, params, open });

/** Words of the document itself. */
export const words = (text: string): Phrase => ({ text, holder: null });

export const notStated = say('not-stated');

/** A name that stands out from the sentence it is put into; quotation marks of its own become single ones. */
export const quoted = (of: Phrase): Phrase =>
  say('quoted', {
    of: 'text' in of ? { ...of, text: of.text.replaceAll('“', '‘').replaceAll('”', '’') } : of,
  });

/** Several phrases as one, e.g. "A, B, C" or "A or B". There has to be one at least. */
export const joined = (
  by: 'list' | 'comma' | 'and' | 'or' | 'either' | 'both',
  phrases: readonly Phrase[],
): Phrase => phrases.reduceRight((rest, one) => say(`joined.${by}`, { one, rest }));

/** What may be absent: no phrase at all, or the one it comes to. */
export const maybe = <T>(value: T | undefined, said: (value: T) => Phrase): Phrase[] =>
  value === undefined ? [] : [said(value)];

/** What a document may leave open: that it does, or what it says. */
export const stated = <T>(value: T, said: (value: Exclude<T, NotStated>) => Phrase): Phrase =>
  value === 'not-stated' ? notStated : said(value as Exclude<T, NotStated>);

/** One line of a rule; without phrases there is nothing to say and the line is left out. */
export type Line = readonly [term: z.infer<typeof ruleTerm>, phrases: readonly Phrase[]];

export type Rule = {
  kind: z.infer<typeof ruleKind>;
  id: string;
  clause: string;
  says: string;
  lines: { term: z.infer<typeof ruleTerm>; phrases: Phrase[] }[];
};

/** A rule made from a clause. */
export const rule = (
  kind: Rule['kind'],
  { id, clause, says }: { id: string; clause: string; says: string },
  lines: readonly Line[],
): Rule => ({
  kind,
  id,
  clause,
  says,
  lines: lines.flatMap(([term, phrases]) => (phrases.length === 0 ? [] : { term, phrases: [...phrases] })),
});
