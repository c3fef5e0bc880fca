import { type Obligation, obligationId } from '../obligation/index.ts';

/** The same obligation, before and after, due at another time. */
export type ObligationMove<Owed extends Obligation = Obligation> = { before: Owed; after: Owed };

export type ObligationChanges<Owed extends Obligation = Obligation> = {
  appear: Owed[];
  vanish: Owed[];
  move: ObligationMove<Owed>[];
};

/** Which obligations come, go, or are due at another time. One is known by rule, slot and bearer, and never by its date. */
export const obligationChanges = <Owed extends Obligation>(
  before: readonly Owed[],
  after: readonly Owed[],
): ObligationChanges<Owed> => {
  const [one, other] = [byId(before), byId(after)];
  return {
    appear: after.filter((obligation) => !one.has(obligationId(obligation))),
    vanish: before.filter((obligation) => !other.has(obligationId(obligation))),
    move: after.flatMap((obligation) => {
      const known = one.get(obligationId(obligation));
      return known && !dueAlike(known, obligation) ? { before: known, after: obligation } : [];
    }),
  };
};

const byId = <Owed extends Obligation>(obligations: readonly Owed[]) =>
  new Map(obligations.map((obligation) => [obligationId(obligation), obligation]));

const dueAlike = ({ due: one }: Obligation, { due: other }: Obligation): boolean =>
  one?.date === other?.date && one?.at === other?.at;
