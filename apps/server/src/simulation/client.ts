import { type Contract, contract } from '@guatu/contract';
import {
  type AnySchema,
  type ContractProcedure,
  type InferSchemaInput,
  type InferSchemaOutput,
  isContractProcedure,
} from '@orpc/contract';
import { v7 as uuidv7 } from 'uuid';
import type { z } from 'zod';
import { handlers } from '../handlers.ts';
import { type AnyHandler, carryOut } from '../http/carry-out.ts';
import { signedIn } from '../http/signed-in.ts';
import type { Actor } from '../ledger/actor.ts';
import type { Server } from '../server.ts';

/** The county's procedures, called as one person: `client.problem.review({ id, revision })`. */
export type Client<T = Contract> =
  T extends ContractProcedure<infer I extends AnySchema, infer O extends AnySchema, infer _E, infer _M>
    ? (input: InferSchemaInput<I>) => Promise<InferSchemaOutput<O>>
    : { [K in keyof T]: Client<T[K]> };

/** What a client tells of each command that it has sent, once it is through or refused. */
export type Sent = (verb: string, error: unknown) => void;

/**
 * Calls procedures in this process as HTTP would: the input is held to the contract, the person to the permissions, and
 * what is written goes through the ledger.
 */
export const clientOf = (server: Server, actor: Actor, sent: Sent): Client =>
  walk(server, actor, sent, contract, handlers, []) as Client;

function walk(
  server: Server,
  actor: Actor,
  sent: Sent,
  part: unknown,
  bound: unknown,
  path: string[],
): unknown {
  if (!isContractProcedure(part)) {
    return new Proxy(Object.create(null) as object, {
      get: (_target, name) =>
        typeof name === 'string' && name in (part as object)
          ? walk(server, actor, sent, inside(part, name), inside(bound, name), [...path, name])
          : undefined,
    });
  }
  const handler = bound as AnyHandler;
  const verb = path.join('.');
  return async (input: unknown) => {
    if (handler.kind === 'open') throw new Error(`${verb} asks for nobody in particular.`);
    const { inputSchema } = part['~orpc'];
    const parsed = inputSchema ? (inputSchema as z.ZodType).parse(input) : undefined;
    const asked = { handler, verb, input: parsed, key: () => uuidv7() };
    const look = handler.kind === 'query';
    try {
      const answer = await carryOut(server, signedIn(actor, handler.room), asked);
      if (!look) sent(verb, null);
      return answer;
    } catch (error) {
      if (!look) sent(verb, error);
      throw error;
    }
  };
}

const inside = (whole: unknown, name: string): unknown => (whole as Record<string, unknown>)[name];
