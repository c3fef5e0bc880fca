import { DueDate } from '../../design/due-date.tsx';
import { useDay } from '../../text/use-day.ts';
import { useText } from '../../text/use-text.ts';
import styles from './desk.module.css';
import type { DeskDuty } from './desk-query.ts';

/** Reasons for which a day is not the one that the rule names. */
const worthSaying = ['moved-earlier', 'moved-later', 'not-moved', 'not-published', 'end-of-window'] as const;

/** By when, and why that day; or when it was done and by whom. */
export const DutyDue = ({ duty, asOf }: { readonly duty: DeskDuty; readonly asOf: string }) => {
  const text = useText();
  const day = useDay(asOf);
  const { due, done, recorded } = duty;
  if (done !== null) return text('desk.doneBy', { date: day(done.on), person: done.by });
  if (due === null) return text('desk.noLimit');
  const reason = worthSaying.find((one) => one === due.because);
  return (
    <span className={styles.stack}>
      <DueDate due={due.date} asOf={asOf} />
      {reason !== undefined && <small>{text(`desk.shifted.${reason}`, { date: day(due.nominal) })}</small>}
      {!recorded && <small>{text('desk.unrecorded')}</small>}
    </span>
  );
};
