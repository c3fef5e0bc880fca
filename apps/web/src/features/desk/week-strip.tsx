import { useDay } from '../../text/use-day.ts';
import { useText } from '../../text/use-text.ts';
import styles from './desk.module.css';
import type { Desk, DeskSlot } from './desk-query.ts';

type WeekStripProps = { readonly week: Desk['week']; readonly asOf: string };

/** The week at a glance: what takes place, what papers are due for it, and what has no day yet. */
export const WeekStrip = ({ week, asOf }: WeekStripProps) => {
  const text = useText();
  const day = useDay(asOf);
  const when = ({ time, cutoff }: DeskSlot): string => {
    const papers = cutoff === null ? [] : [text('desk.week.cutoff', { date: day(cutoff.actual) })];
    return [...timeOf(time), ...papers].join(' · ');
  };
  const timeOf = (time: DeskSlot['time']): string[] => {
    if (time.kind === 'skipped') return [text('desk.week.skipped')];
    if (time.kind === 'day') return [day(time.date)];
    return [text('desk.week.window', { until: day(time.to) })];
  };
  return (
    <section className={styles.week} aria-label={text('desk.week.title')}>
      <h2 className={styles.weekTitle}>
        {text('desk.week.title')}
        <small>
          {day(week.from)} – {day(week.to)}
        </small>
      </h2>
      {week.slots.length === 0 ? (
        <p>{text('desk.week.none')}</p>
      ) : (
        <ul className={styles.slots}>
          {week.slots.map((slot) => (
            <li key={`${slot.rule} ${slot.slotKey}`} data-time={slot.time.kind}>
              <b>{slot.label}</b>
              <span>{when(slot)}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
};
