import type { Phrase, ruleKind, ruleTerm } from '@guatu/contract';
import type { MessageKey } from '@guatu/messages';
import type { z } from 'zod';

type CodeOf<Key> = Key extends `mechanism.say.${infer Code}` ? Code : never;

/** Every phrase that the message files can say; one without a text does not compile. */
export type SayCode = CodeOf<MessageKey>;

type Filling = { params?: Record<string, string | number>; of?: Phrase; open?: string | null };

/** A message of ours, with what fills it in. */
export const say = (code: SayCode, { params = {}, of, open = null }: Filling = {}): Phrase => ({
  code,
  params,
  of: of ?? null,
  open,
});

/** Words of the document itself. */
export const words = (text: string): Phrase => ({ text, holder: null });

export const notStated = say('not-stated');

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
