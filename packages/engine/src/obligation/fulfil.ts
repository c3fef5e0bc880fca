import { bearersOf } from '../organisation/index.ts';
import type { Fulfilment, Trigger } from './obligation.ts';
import type { Ledger } from './obligations.ts';

/**
 * What is done for a case quits everybody who owed it: a fulfilment for each bearer of each duty that the case set off,
 * be it a unit or a post. A case that names a slot also quits what came round with that slot.
 */
export const fulfil = (
  { mechanism, organisation }: Pick<Ledger, 'mechanism' | 'organisation'>,
  { action, slot, on, subject, bearers }: Trigger,
  done: Pick<Fulfilment, 'at' | 'by'>,
): Fulfilment[] =>
  mechanism.duties
    .filter((duty) => duty.action === action && ('upon' in duty || duty.every === subject.slot?.rule))
    .flatMap((duty) =>
      (bearers ?? bearersOf(duty.bearer, { mechanism, organisation, date: on, subject })).map((bearer) => ({
        rule: duty.id,
        slot,
        bearer,
        ...done,
      })),
    );
