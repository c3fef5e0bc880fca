import { hearMinutes, hearSupervision } from './features/problem/index.ts';
import type { Subscribers } from './ledger/outbox-relay.ts';

/** Which feature acts on what another announced. */
export const subscribers: Subscribers = {
  'minutes.issued': { problem: hearMinutes },
  'supervision.closed': { problem: hearSupervision },
};
