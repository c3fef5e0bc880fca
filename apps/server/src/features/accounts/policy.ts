import type { Actor } from '../../ledger/actor.ts';

/** Accounts are the system administrator's; those of security and audit have grants and logs. */
export const mayManageAccounts = (actor: Actor): boolean => actor.administrator === 'system';
