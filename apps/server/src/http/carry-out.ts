import { today } from '../clock/clock.ts';
import type { Actor } from '../ledger/actor.ts';
import { orAsBefore, perform } from '../ledger/perform.ts';
import type { Server } from '../server.ts';
import type { Act, Handler, View } from './handler.ts';

export type AnyHandler = Handler<unknown, unknown>;

/** What is asked for: a procedure by its name in the contract, its parsed input, and the key of the command if it is one. */
export interface Asked {
  handler: Exclude<AnyHandler, { kind: 'open' }>;
  verb: string;
  input: unknown;
  key: () => string;
}

/** Carries out what somebody asks for: a look, a write through the ledger, or a write after work outside any transaction. */
export function carryOut(server: Server, actor: Actor, { handler, verb, input, key }: Asked) {
  const jurisdictionId = server.jurisdiction.id;
  const now = server.clock.now();
  const view = { server, actor, now, today: today(server.clock) };
  const looking = <T>(work: (look: View) => Promise<T>) =>
    server.database.withJurisdiction(jurisdictionId, 'read only', (tx) => work({ ...view, tx }));
  if (handler.kind === 'query') return looking((look) => handler.run(look, input));
  const command = { jurisdictionId, key: key(), verb, actor, input, now };
  const writing = <T>(work: (act: Act) => Promise<T>) =>
    perform(server.database, command, (write) => work({ ...view, ...write }));
  if (handler.kind === 'command') return writing((act) => handler.run(act, input));
  return orAsBefore(server.database, command, () =>
    handler.run({ ...view, look: looking, write: writing }, input),
  );
}
