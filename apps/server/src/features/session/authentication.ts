import type { Temporal } from 'temporal-polyfill';

/** A live session: whose it is, and the token under which it is known. */
export interface Session {
  readonly personId: string;
  readonly mustChangePassword: boolean;
  readonly sessionId: string;
}

/** What became of an attempt to sign in. `personId` is null where no account has that user name. */
export type SignInOutcome =
  | { kind: 'signed-in'; personId: string; mustChangePassword: boolean; cookies: Headers }
  | { kind: 'wrong'; personId: string | null }
  | { kind: 'locked'; personId: string; until: Temporal.Instant; byThisAttempt: boolean }
  | { kind: 'too-many' };

export type PasswordChangeOutcome = 'changed' | 'wrong' | 'used-before';

/** An account as its administrator sees it. */
export interface Account {
  readonly personId: string;
  /** Null for someone who has only ever entered a demonstration. */
  readonly userName: string | null;
  readonly mustChangePassword: boolean;
  readonly lockedUntil: Temporal.Instant | null;
}

/** The one time a generated password is seen. */
export interface IssuedPassword {
  readonly userName: string;
  readonly password: string;
}

/**
 * Accounts, passwords and sessions of one county. Keeps its tables in a schema of its own and logs in with a role of
 * its own: the role of the ledger can read neither a password's hash nor a session's token, and this one no ledger.
 */
export interface Authentication {
  /** Whose session the cookie of a request belongs to; prolongs it. Null for a visitor and for a session that ended. */
  sessionOf(headers: Headers): Promise<Session | null>;

  /**
   * Tries a password. Attempts are counted before the password is looked at, so that many at once are no way round
   * the lock.
   *
   * @param address network address the attempt came from
   */
  signIn(attempt: { userName: string; password: string; address: string }): Promise<SignInOutcome>;

  /** Ends the session of these headers. Returns the headers that clear the cookie. */
  signOut(headers: Headers): Promise<Headers>;

  /** Sets the password of whoever is signed in with these headers, and ends that person's other sessions. */
  changePassword(headers: Headers, change: { current: string; next: string }): Promise<PasswordChangeOutcome>;

  /** Begins a session without a password. The caller has made sure that the county is a demonstration. */
  enterAs(personId: string, address: string): Promise<Headers>;

  /**
   * Opens an account with a generated password that has to be changed at the first sign-in.
   *
   * @param key the command's key: the same key finds its own account again and answers with the same password
   * @throws Refusal `conflict` when the person has an account or the user name is someone else's
   */
  openAccount(account: { key: string; personId: string; userName: string }): Promise<IssuedPassword>;

  /**
   * Replaces a forgotten password by a generated one, lifts a lock and ends the person's sessions.
   *
   * @param key the command's key: the same key answers with the same password
   * @throws Refusal `not-found` when the person has no account
   */
  resetPassword(reset: { key: string; personId: string }): Promise<IssuedPassword>;

  /** The password that `openAccount` and `resetPassword` give for this key. It is derived, and stored nowhere. */
  issuedPassword(key: string): string;

  /** Lifts a lock. @throws Refusal `not-found` when the person has no account */
  unlock(personId: string): Promise<Account>;

  list(): Promise<readonly Account[]>;

  close(): Promise<void>;
}
