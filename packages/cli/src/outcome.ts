import type { MessageKey, MessageParams } from '@guatu/messages';

/** What a command comes to. 0: nothing is wrong; 1: the file has errors; 2: the command could not be carried out. */
export type Outcome = { exit: 0 | 1 | 2; out: string; err: string };

type CodeOf<Key> = Key extends `cli.refusal.${infer Code}` ? Code : never;

/** Why a command could not be carried out, by the code under which the messages hold the sentence. */
export type Refusal = { refused: CodeOf<MessageKey>; params: MessageParams };

export const refuse = (refused: Refusal['refused'], params: MessageParams = {}): Refusal => ({
  refused,
  params,
});

/** Tells a refusal from what was asked for. */
export const isRefusal = (value: unknown): value is Refusal =>
  typeof value === 'object' && value !== null && 'refused' in value;

export const printed = (out: string, exit: Outcome['exit'] = 0): Outcome => ({ exit, out, err: '' });
