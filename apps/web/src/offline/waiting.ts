import type { ProblemDetails } from '@guatu/contract';
import { ofAccount, openDevice } from './device-database.ts';

/** A command that a person gave and the server has not answered. */
export type Waiting = {
  /** Who gave it; nobody else sends it. */
  readonly account: string;
  /** The command's own key: the server does it once, however often it arrives. In the order in which they were given. */
  readonly key: string;
  /** Name in the contract, such as `project.reportMonth`. */
  readonly procedure: string;
  /** As it will be sent; ids of photographs that are still here stand as `waiting:<key>`. */
  readonly input: unknown;
  /** What it is about; of one subject a later command never overtakes an earlier. */
  readonly subject: string;
  /** What it is, in the words of the page on which it was given. */
  readonly title: string;
  /** What was written, as rows of name and text, for whoever wants to keep it elsewhere. */
  readonly words: readonly (readonly [name: string, text: string])[];
  /** Where it was given. */
  readonly address: string;
  /** Milliseconds since 1970. */
  readonly givenAt: number;
  /** The person is changing it just now: not sent before they are done. */
  readonly held: boolean;
  /** Why the server did not do it; the person decides what becomes of it. */
  readonly refusal: ProblemDetails | null;
};

/** In the order in which they were given. */
export const listWaiting = async (account: string): Promise<readonly Waiting[]> =>
  (await openDevice()).getAll('waiting', ofAccount(account));

/**
 * Keeps a command before anything is sent. `replaces` is an earlier one that this is the better form of.
 *
 * @throws DOMException `QuotaExceededError` on a full device
 */
export const keepWaiting = async (waiting: Waiting, replaces?: string): Promise<void> => {
  const transaction = (await openDevice()).transaction('waiting', 'readwrite');
  const before =
    replaces === undefined ? undefined : await transaction.store.get([waiting.account, replaces]);
  if (before) await transaction.store.delete([waiting.account, before.key]);
  await transaction.store.put(waiting);
  await transaction.done;
};

/** Changes what became of a command; nothing where it is gone meanwhile, sent or discarded in another window. */
export const changeWaiting = async (
  { account, key }: Pick<Waiting, 'account' | 'key'>,
  change: Partial<Pick<Waiting, 'held' | 'refusal'>>,
): Promise<void> => {
  const transaction = (await openDevice()).transaction('waiting', 'readwrite');
  const before = await transaction.store.get([account, key]);
  if (before) await transaction.store.put({ ...before, ...change });
  await transaction.done;
};

/** The server has done it, or the person discards it. */
export const dropWaiting = async ({ account, key }: Pick<Waiting, 'account' | 'key'>): Promise<void> => {
  await (await openDevice()).delete('waiting', [account, key]);
};

/** How many commands of other people wait on this device. */
export const countOfOthers = async (account: string | null): Promise<number> => {
  const keys = await (await openDevice()).getAllKeys('waiting');
  return keys.filter(([of]) => of !== account).length;
};
