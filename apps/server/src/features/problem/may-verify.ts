import type { Tx } from '../../database/ledger-database.ts';
import type { Rulebook } from '../mechanism/index.ts';
import { doersOf } from './doers.ts';
import type { StoredProblem } from './find.ts';
import { isDoer, verifiesAs, type Who } from './policy.ts';

/** Whether somebody has to verify a problem, and has not carried it out. */
export async function mayVerify(
  tx: Tx,
  jurisdictionId: string,
  who: Who,
  rulebook: Rulebook,
  problem: Pick<StoredProblem, 'id' | 'subject' | 'state' | 'file'>,
): Promise<boolean> {
  if (verifiesAs(who, rulebook, problem) === null) return false;
  return !isDoer(who, rulebook, await doersOf(tx, jurisdictionId, problem));
}
