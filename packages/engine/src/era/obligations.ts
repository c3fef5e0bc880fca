import {
  fulfil,
  type Fulfilment,
  type Ledger,
  type Obligation,
  obligationId,
  obligations,
} from '../obligation/index.ts';
import { eachOnce } from './each-once.ts';
import type { Era } from './era.ts';

/** A ledger kept under one version after the other. */
export type LedgerAcross = Omit<Ledger, 'mechanism' | 'within'> & { eras: readonly Era[] };

/** An obligation, and the version under which it is owed. Its identity knows no version. */
export type ObligationInEra = Obligation & { version: number };

/**
 * The obligations of {@link obligations}: what comes round with a slot is owed as of the first day of the slot's period,
 * what an event set off as of the day of the event. So nothing that was owed changes with a new version, and nothing is
 * owed twice where a new version moves a slot that was begun under the old one.
 */
export const obligationsAcross = ({ eras, ...ledger }: LedgerAcross): ObligationInEra[] =>
  eachOnce(
    eras.flatMap((era, index) =>
      obligations({ ...ledger, mechanism: era.mechanism, within: reachOf(eras, index) }).map((one) => ({
        ...one,
        version: era.version,
      })),
    ),
    obligationId,
  );

/** The days that are judged by an era: what lies before the first is judged by it too. */
const reachOf = (eras: readonly Era[], index: number) => ({
  from: index === 0 ? '' : (eras[index]?.from ?? ''),
  to: eras[index]?.to ?? '9999-12-31',
});

/**
 * What is done for a case, as {@link fulfil} says, for whoever owed it under any version: a case may have begun under one
 * and be done under the next.
 */
export const fulfilAcross = (
  { eras, organisation }: Pick<LedgerAcross, 'eras' | 'organisation'>,
  ...done: [trigger: Parameters<typeof fulfil>[1], done: Parameters<typeof fulfil>[2]]
): Fulfilment[] => eras.flatMap(({ mechanism }) => fulfil({ mechanism, organisation }, ...done));
