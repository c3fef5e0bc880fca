import { ofAccount, openDevice } from './device-database.ts';

/** What the server last said to a question, to be read where there is no line. */
export type KeptAnswer = {
  readonly account: string;
  /** Hash of the question. */
  readonly query: string;
  /** The build that asked: another may want the answer in another shape. */
  readonly build: string;
  readonly data: unknown;
  /** Milliseconds since 1970, by this device's clock. */
  readonly at: number;
};

/** So many answers of one account are kept, those that were read last. */
const mostAnswers = 300;
/** After so long an answer is not shown any more, and dropped. */
const keptMilliseconds = 7 * 24 * 60 * 60 * 1000;

/** A device that is full keeps what people wrote, and no answers. */
export const keepAnswer = async (answer: KeptAnswer): Promise<void> => {
  try {
    await (await openDevice()).put('answers', answer);
  } catch {
    await dropAnswers(answer.account).catch(() => {});
  }
};

export const findAnswer = async (
  account: string,
  query: string,
  build: string,
  now: number,
): Promise<KeptAnswer | undefined> => {
  try {
    const kept = await (await openDevice()).get('answers', [account, query]);
    return kept?.build === build && now - kept.at < keptMilliseconds ? kept : undefined;
  } catch {
    return undefined;
  }
};

/** Drops what is old, of another build or beyond the bound. */
export const thinAnswers = async (account: string, build: string, now: number): Promise<void> => {
  const transaction = (await openDevice()).transaction('answers', 'readwrite');
  const kept = await transaction.store.getAll(ofAccount(account));
  const fresh = kept.filter((answer) => answer.build === build && now - answer.at < keptMilliseconds);
  fresh.sort((one, other) => other.at - one.at);
  const stays = new Set(fresh.slice(0, mostAnswers));
  const dropped = kept.filter((answer) => !stays.has(answer));
  await Promise.all(dropped.map(({ query }) => transaction.store.delete([account, query])));
  await transaction.done;
};

/** Signing out leaves nothing to read. */
export const dropAnswers = async (account: string): Promise<void> => {
  await (await openDevice()).delete('answers', ofAccount(account));
};

/** Nobody reads what somebody else was told, whoever forgot to sign out. */
export const dropAnswersOfOthers = async (account: string): Promise<void> => {
  const transaction = (await openDevice()).transaction('answers', 'readwrite');
  await Promise.all([
    transaction.store.delete(IDBKeyRange.upperBound([account], true)),
    transaction.store.delete(IDBKeyRange.lowerBound([account, []], true)),
  ]);
  await transaction.done;
};
