import { useText } from '../../text/use-text.ts';
import { dayOf, daysApart } from './calendar-wording.ts';
import { CutoffReason } from './cutoff-reason.tsx';
import type { Slot } from './mechanism-query.ts';
import styles from './month-slots.module.css';

/** What falls in a month besides the weekly meetings, in a line each. */
export const MonthSlots = ({ slots }: { readonly slots: readonly Slot[] }) => (
  <ul className={styles.slots}>
    {slots
      .filter(({ period }) => period.from !== period.to)
      .map((slot) => (
        <li key={`${slot.rule} ${slot.key}`}>
          <span className={styles.label}>{slot.label}</span> <When slot={slot} />
          <Cutoff cutoff={slot.cutoff} />
        </li>
      ))}
  </ul>
);

const When = ({ slot: { time, lead, period } }: { readonly slot: Slot }) => {
  const text = useText();
  const wholeMonth = dayOf(period.from) === 1 && daysApart(period.from, period.to) >= 27;
  const when =
    time.kind === 'skipped'
      ? text('mechanism.year.skipped')
      : time.kind === 'day'
        ? text('mechanism.year.onDay', { day: dayOf(time.date) })
        : wholeMonth
          ? null
          : text('mechanism.year.inDays', { from: dayOf(time.from), to: dayOf(time.to) });
  return (
    <>
      {when}
      {lead !== null && ` ${text('mechanism.year.lead', { holder: lead.holder ?? lead.post })}`}
    </>
  );
};

const Cutoff = ({ cutoff }: Pick<Slot, 'cutoff'>) => {
  const text = useText();
  if (cutoff === null) return null;
  const day = (date: string) => text('mechanism.year.onDay', { day: dayOf(date) });
  const stated = cutoff.because === 'as-stated';
  return (
    <span className={styles.cutoff} data-moved={!stated}>
      {text('mechanism.year.cutoff', { date: day(cutoff.nominal) })}
      {cutoff.nominal !== cutoff.actual && ` → ${day(cutoff.actual)}`}
      {!stated && (
        <>
          {' '}
          <CutoffReason cutoff={cutoff} />
        </>
      )}
    </span>
  );
};
