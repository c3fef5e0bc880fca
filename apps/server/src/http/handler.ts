import type { Contract } from '@guatu/contract';
import type { AnySchema, ContractProcedure, InferSchemaInput, InferSchemaOutput } from '@orpc/contract';
import type { Locale } from '@guatu/messages';
import type { Temporal } from 'temporal-polyfill';
import type { Tx } from '../database/ledger-database.ts';
import type { Actor } from '../ledger/actor.ts';
import type { Write } from '../ledger/perform.ts';
import type { Server } from '../server.ts';
import type { Room } from './signed-in.ts';

/** What every handler knows of the request. */
export interface Call {
  readonly server: Server;
  readonly actor: Actor | null;
  readonly locale: Locale;
  readonly address: string;
  /** Raw request and response headers, for the few handlers that deal with cookies. */
  readonly requestHeaders: Headers;
  readonly responseHeaders: Headers;
}

/** A look at the county by someone signed in: one read-only transaction. */
export interface View {
  readonly server: Server;
  readonly tx: Tx;
  readonly actor: Actor;
  readonly now: Temporal.Instant;
  readonly today: Temporal.PlainDate;
}

/** A change to the county by someone signed in. */
export type Act = View & Write;

/**
 * A change with work in it that no transaction should wait for, such as setting a paper: it looks, works, and then
 * writes. Between looking and writing others may have been there, so the writing looks again.
 */
export interface Stage extends Omit<View, 'tx'> {
  look<T>(work: (view: View) => Promise<T>): Promise<T>;
  /** The one write of the command. It may be tried again after a refusal, of which nothing is kept. */
  write<T>(work: (act: Act) => Promise<T>): Promise<T>;
}

export type Handler<I, O> =
  | { kind: 'query'; room: Room; run: (view: View, input: I) => Promise<O> }
  | { kind: 'command'; room: Room; run: (act: Act, input: I) => Promise<O> }
  | { kind: 'staged'; room: Room; run: (stage: Stage, input: I) => Promise<O> }
  | { kind: 'open'; run: (call: Call, input: I) => Promise<O> };

/** Reads; asks for a signed-in person. */
export const query = <I, O>(
  run: (view: View, input: I) => Promise<O>,
  room: Room = 'ledger',
): Handler<I, O> => ({
  kind: 'query',
  room,
  run,
});

/** Writes through the ledger, once per idempotency key; asks for a signed-in person. */
export const command = <I, O>(
  run: (act: Act, input: I) => Promise<O>,
  room: Room = 'ledger',
): Handler<I, O> => ({
  kind: 'command',
  room,
  run,
});

/** Writes like a command, after work outside any transaction; asks for a signed-in person. */
export const staged = <I, O>(
  run: (stage: Stage, input: I) => Promise<O>,
  room: Room = 'ledger',
): Handler<I, O> => ({
  kind: 'staged',
  room,
  run,
});

/** Answers anybody, and opens its own transactions: signing in and what a visitor may see. */
export const open = <I, O>(run: (call: Call, input: I) => Promise<O>): Handler<I, O> => ({
  kind: 'open',
  run,
});

/** One handler for each procedure of the contract: a procedure without one does not compile. */
export type Handlers<T = Contract> =
  T extends ContractProcedure<infer I extends AnySchema, infer O extends AnySchema, infer _E, infer _M>
    ? Handler<InferSchemaOutput<I>, Unchanged<InferSchemaInput<O>>>
    : { [K in keyof T]: Handlers<T[K]> };

/** An answer is only read on its way out, so a handler may return what it must not change itself. */
type Unchanged<T> = T extends readonly (infer Item)[]
  ? readonly Unchanged<Item>[]
  : T extends object
    ? { readonly [Name in keyof T]: Unchanged<T[Name]> }
    : T;
