import type { Query, QueryFunction, QueryFunctionContext } from '@tanstack/react-query';
import { currentAccount, forgetAccount, rememberAccount } from './account.ts';
import { pageBuild } from './build.ts';
import { dropAnswers, dropAnswersOfOthers, findAnswer, keepAnswer, thinAnswers } from './kept-answers.ts';
import { isUnreachable, noteReached } from './reachability.ts';

/** Questions whose answers are kept for reading without a line: features whole, or single procedures of them. */
const kept: ReadonlySet<string> = new Set([
  'session.current',
  'desk',
  'milestone',
  'groundbreaking.ofProject',
  'meeting.invitations',
  'project',
  'reminder.unread',
  'siteTour',
]);

/** When the answer on the screen was given, of those that were not given just now. */
const keptAt = new Map<string, number>();

/** Milliseconds since 1970 at which what a query shows was true. */
export const trueAt = ({ queryHash, state }: Query): number => keptAt.get(queryHash) ?? state.dataUpdatedAt;

/**
 * Asks the server, and keeps what it says for this account; where nobody answers, gives what was kept. For
 * `persister` of the query client's defaults.
 */
export const keepingReads = async <T, Key extends readonly unknown[]>(
  ask: QueryFunction<T, Key>,
  context: QueryFunctionContext<Key>,
  query: Query,
): Promise<T> => {
  const path = (context.queryKey[0] as readonly string[] | undefined) ?? [];
  const name = path.join('.');
  const keeps = kept.has(name) || (path[0] !== undefined && kept.has(path[0]));
  const asking = currentAccount();
  try {
    const data = await ask(context);
    noteReached(true);
    keptAt.delete(query.queryHash);
    if (name === 'session.current') await noteSession(data as SessionAnswer);
    const account = currentAccount();
    if (keeps && account !== null && (account === asking || name === 'session.current')) {
      void keepAnswer({ account, query: query.queryHash, build: pageBuild, data, at: Date.now() });
    }
    return data;
  } catch (error) {
    if (!isUnreachable(error)) throw error;
    noteReached(false);
    const answer =
      keeps && asking !== null ? await findAnswer(asking, query.queryHash, pageBuild, Date.now()) : undefined;
    if (answer === undefined) throw error;
    keptAt.set(query.queryHash, answer.at);
    return answer.data as T;
  }
};

type SessionAnswer = { readonly person: { readonly id: string } | null };

let thinned = false;

/** Whoever is signed in reads their own; nobody signed in, nothing to read. What waits to be sent stays either way. */
const noteSession = async ({ person }: SessionAnswer): Promise<void> => {
  const before = currentAccount();
  try {
    if (person === null) {
      forgetAccount();
      if (before !== null) await dropAnswers(before);
      return;
    }
    rememberAccount(person.id);
    if (person.id !== before) await dropAnswersOfOthers(person.id);
    if (!thinned) await thinAnswers(person.id, pageBuild, Date.now());
    thinned = true;
  } catch {
    // A browser that keeps nothing has nothing to drop.
  }
};
