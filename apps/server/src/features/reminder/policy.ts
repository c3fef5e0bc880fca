import type { Actor } from '../../ledger/actor.ts';

/** The ways out of the house are the system administrator's. */
export const mayManage = (actor: Actor): boolean => actor.administrator === 'system';
