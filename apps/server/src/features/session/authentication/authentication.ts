import type { Temporal } from 'temporal-polyfill';

/** A live session, and whose it is. */
export interface Session {
  readonly sessionId: string;
  readonly personId: string;
  readonly mustChangePassword: boolean;
}

/** What became of an attempt to sign in. `personId` is null where no account has that user name. */
export type SignInOutcome =
  | { kind: 'signed-in'; session: Omit<Session, 'sessionId'>; cookies: Headers }
  | { kind: 'wrong'; personId: string | null }
  | { kind: 'locked'; personId: string | null; until: Temporal.Instant; byThisAttempt: boolean }
  | { kind: 'too-many' };

export type PasswordChangeOutcome =
  | { kind: 'changed' }
  | { kind: 'wrong' }
  | { kind: 'used-before' }
  | { kind: 'locked'; until: Temporal.Instant; byThisAttempt: boolean };

/** An account as its administrator sees it. */
export interface Account {
  readonly personId: string;
  /** Null for someone who has only ever entered a demonstration. */
  readonly userName: string | null;
  readonly mustChangePassword: boolean;
  readonly lockedUntil: Temporal.Instant | null;
}

/**
 * Accounts, passwords and sessions of one county. They lie in a schema of their own, reached with a role of its own:
 * the ledger's role can read neither a password's hash nor a session's token, and this one no ledger.
 * Nothing is journalled here: the use cases do that.
 */
export interface Authentication {
  /** Whose session the cookie of a request belongs to; prolongs it. Null for a visitor and for a session that ended. */
  sessionOf(headers: Headers): Promise<Session | null>;

  /** Tries a password that was sent from network address `address`. */
  signIn(attempt: { userName: string; password: string; address: string }): Promise<SignInOutcome>;

  /** Ends the session of these headers. Returns the headers that clear the cookie. */
  signOut(headers: Headers): Promise<Headers>;

  /**
   * Sets the password of whoever is signed in with these headers, and ends that person's other sessions.
   *
   * @throws Refusal `not-signed-in`
   */
  changePassword(headers: Headers, change: { current: string; next: string }): Promise<PasswordChangeOutcome>;

  /**
   * Begins a session without a password, and returns the headers that set its cookie. The caller has made sure that the
   * person is one of the county's.
   *
   * @throws Refusal `demonstration-only` in a real county
   */
  enterAs(personId: string, address: string): Promise<Headers>;

  /**
   * Opens an account with an issued password, which has to be changed at the first sign-in.
   *
   * @param account.key the command's key; the same key finds its own account again
   * @throws Refusal `account-exists` when the person has one, `user-name-taken`
   */
  openAccount(account: { key: string; personId: string; userName: string }): Promise<void>;

  /**
   * Replaces a forgotten password by an issued one, opens a lock and ends the person's sessions.
   *
   * @param reset.key the command's key; the same key resets once
   * @returns the user name
   * @throws Refusal `not-found` when the person has no account
   */
  resetPassword(reset: { key: string; personId: string }): Promise<string>;

  /** The password that the command with this key issued. */
  issuedPassword(key: string): string;

  /** Opens a lock. @throws Refusal `not-found` when the person has no account */
  unlock(personId: string): Promise<Account>;

  list(): Promise<Account[]>;

  close(): Promise<void>;
}

/** The one time that a password made by the server is seen. */
export interface IssuedPassword {
  readonly userName: string;
  readonly password: string;
}
