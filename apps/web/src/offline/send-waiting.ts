import { isDecided, problemOf } from '../api/problem.ts';
import type { StoredFile } from '../api/upload.ts';
import {
  forgetPhotograph,
  keepPhotograph,
  type KeptPhotograph,
  keptPhotograph,
  uploadKeyOf,
} from './kept-photographs.ts';
import { changeWaiting, dropWaiting, listWaiting, type Waiting } from './waiting.ts';

export type SendingParts = {
  /** Sends one command under its key, in the name of its account. */
  readonly call: (waiting: Waiting, input: unknown) => Promise<unknown>;
  /** Sends one photograph under its key, going on where an earlier attempt ended. */
  readonly upload: (photograph: KeptPhotograph) => Promise<StoredFile>;
  /** Told of each decision of the server. */
  readonly onDecided: (waiting: Waiting, decision: Decision) => void | Promise<void>;
  /** The refusal of a command whose photograph is gone from this device. */
  readonly photographLost: () => Error;
};

export type Decision = { readonly output: unknown } | { readonly error: unknown };

/** How a round ended: everything decided, somebody else or nobody signed in, or no answer to some of it. */
export type RoundEnd = 'done' | 'signed-out' | 'unanswered';

/** The server would take it from the right person, later. */
const aboutThePerson = new Set(['not-signed-in', 'another-person', 'password-change-due']);
const aboutTheMoment = new Set(['too-many-requests']);

/**
 * Sends what waits of an account, in the order in which it was given. What is refused stays, with the reason, and holds
 * up what comes after it on the same subject; other subjects go on.
 */
export const sendWaiting = async (account: string, parts: SendingParts): Promise<RoundEnd> => {
  const unanswered = new Set<string>();
  for (;;) {
    const next = nextOf(await listWaiting(account), unanswered);
    if (next === undefined) return unanswered.size === 0 ? 'done' : 'unanswered';
    try {
      const output = await parts.call(next, await withStoredFiles(next, parts));
      await dropWaiting(next);
      for (const key of photographsIn(next.input)) await forgetPhotograph(account, key);
      await parts.onDecided(next, { output });
    } catch (error) {
      const problem = problemOf(error);
      if (problem !== undefined && aboutThePerson.has(problem.code)) return 'signed-out';
      if (problem !== undefined && isDecided(error) && !aboutTheMoment.has(problem.code)) {
        await changeWaiting(next, { refusal: problem });
        await parts.onDecided(next, { error });
        continue;
      }
      // No answer at all: the rest would have none either. A fault of the server's may be one of this command only.
      if (problem === undefined) return 'unanswered';
      unanswered.add(next.key);
    }
  }
};

/** The first that may go: neither refused nor held, and nothing of its subject before it that is. */
const nextOf = (all: readonly Waiting[], unanswered: ReadonlySet<string>): Waiting | undefined => {
  const held = new Set<string>();
  return all.find(({ key, subject, refusal, held: isHeld }) => {
    const stays = refusal !== null || isHeld || unanswered.has(key);
    if (stays) held.add(subject);
    return !stays && !held.has(subject);
  });
};

/** The input with every photograph sent ahead and named by the server's id. */
const withStoredFiles = async (
  { account, input }: Waiting,
  { upload, photographLost }: SendingParts,
): Promise<unknown> => {
  const ids = new Map<string, string>();
  for (const key of photographsIn(input)) {
    const kept = await keptPhotograph(account, key);
    if (kept === undefined) throw photographLost();
    const stored = kept.stored ?? (await upload(kept));
    if (kept.stored === null) await keepPhotograph({ ...kept, stored });
    ids.set(key, stored.id);
  }
  return replaceIds(input, ids);
};

/** Upload keys of the photographs that a command still waits for. */
export const photographsIn = (input: unknown): readonly string[] => {
  if (typeof input === 'string') return [uploadKeyOf(input)].filter((key) => key !== null);
  if (typeof input !== 'object' || input === null) return [];
  return [...new Set(Object.values(input).flatMap(photographsIn))];
};

const replaceIds = (input: unknown, ids: ReadonlyMap<string, string>): unknown => {
  if (typeof input === 'string') return ids.get(uploadKeyOf(input) ?? '') ?? input;
  if (Array.isArray(input)) return input.map((item) => replaceIds(item, ids));
  if (typeof input !== 'object' || input === null) return input;
  return Object.fromEntries(Object.entries(input).map(([name, value]) => [name, replaceIds(value, ids)]));
};
