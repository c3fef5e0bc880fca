import { daysForMeeting, type Slot } from '@guatu/engine';

/** A slot as the wire has it: what it is called, where the rule puts it, and by when papers for it are in. */
export const slotView = ({ rule, key, label, clause, period, cutoff }: Slot) => ({
  rule,
  slotKey: key,
  label,
  clause,
  period,
  days: daysForMeeting(period),
  cutoff: cutoff
    ? {
        nominal: cutoff.nominal,
        actual: cutoff.actual,
        because: cutoff.because,
        clause: cutoff.clause,
      }
    : null,
});
