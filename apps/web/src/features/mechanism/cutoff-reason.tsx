import { useText } from '../../text/use-text.ts';
import { daysApart } from './calendar-wording.ts';
import type { Slot } from './mechanism-query.ts';

type Cutoff = NonNullable<Slot['cutoff']>;

/** Why a cut-off falls on the day it does: as stated, so many days earlier, or not known yet. */
export const CutoffReason = ({ cutoff: { nominal, actual, because } }: { readonly cutoff: Cutoff }) => {
  const days = Math.abs(daysApart(nominal, actual));
  return useText()(`mechanism.year.because.${because}`, { days });
};
