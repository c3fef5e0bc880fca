import type { Subscribers } from './ledger/outbox-relay.ts';

/** Which feature acts on what another announced. */
export const subscribers: Subscribers = {};
