import type { Actor } from '../../ledger/actor.ts';

/** An administrator of accounts, grants or logs sees no business data, whatever posts they hold. */
export const mayUseLedger = (actor: Actor): boolean => actor.administrator === null;

/** Only the three administrators enter the administration; each feature there says which of them. */
export const mayAdminister = (actor: Actor): boolean => actor.administrator !== null;
