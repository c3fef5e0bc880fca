import { useLocale, useText } from '../../text/use-text.ts';
import { dayOf, inWeeks, monthName, weekdayIndex, weekdayLetters } from './calendar-wording.ts';
import type { DayMark } from './day-marks.ts';
import { Mark } from './mark.tsx';
import type { Day, Slot } from './mechanism-query.ts';
import { MonthSlots } from './month-slots.tsx';
import styles from './month-sheet.module.css';

export type MonthSheetProps = {
  readonly month: number;
  readonly days: readonly Day[];
  readonly slots: readonly Slot[];
  readonly marks: ReadonlyMap<string, readonly DayMark[]>;
  readonly today: string;
  /** Makes every day a button, where a year's days are being marked. */
  readonly onPick?: (date: string) => void;
};

/** One month of the year: its days off and marks as a table, and what falls in it as a list. */
export const MonthSheet = ({ month, days, slots, marks, today, onPick }: MonthSheetProps) => {
  const locale = useLocale();
  const name = monthName(month, locale);
  return (
    <section className={styles.month} aria-label={name}>
      <h3 className={styles.name}>{name}</h3>
      <table className={styles.days}>
        <thead>
          <tr>
            {weekdayLetters(locale).map((letter, index) => (
              <th key={index} scope="col" className={styles.weekday}>
                {letter}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {inWeeks(days).map((week, index) => (
            <tr key={index}>
              {week.map((day, weekday) =>
                day === null ? (
                  <td key={weekday} />
                ) : (
                  <DayCell
                    key={weekday}
                    day={day}
                    marks={marks.get(day.date) ?? []}
                    now={day.date === today}
                    onPick={onPick}
                  />
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {slots.length > 0 && <MonthSlots slots={slots} />}
    </section>
  );
};

type DayCellProps = {
  readonly day: Day;
  readonly marks: readonly DayMark[];
  readonly now: boolean;
  readonly onPick: ((date: string) => void) | undefined;
};

const DayCell = ({ day, marks, now, onPick }: DayCellProps) => {
  const { date, kind } = day;
  const text = useText();
  const said = marks.map((mark) => `${mark.label} · ${text(`mechanism.year.mark.${mark.kind}`)}`);
  const holiday = day.holiday ?? (kind === 'off' && weekdayIndex(date) < 5);
  return (
    <td
      className={styles.day}
      data-kind={kind}
      title={[text(`mechanism.year.day.${kind}`), ...said].join('\n')}
      {...(now ? { 'aria-current': 'date' } : {})}
    >
      {onPick === undefined ? (
        <span className={styles.number}>{dayOf(date)}</span>
      ) : (
        <button
          type="button"
          className={styles.pick}
          aria-label={`${date} ${text(`mechanism.year.day.${kind}`)}`}
          onClick={() => onPick(date)}
        >
          {dayOf(date)}
        </button>
      )}
      {kind === 'make-up' && <sup className={styles.notice}>{text('mechanism.year.workedMark')}</sup>}
      {holiday && <sup className={styles.notice}>{text('mechanism.year.restMark')}</sup>}
      <span className={styles.marks}>
        {marks.map((mark, index) => (
          <Mark key={index} kind={mark.kind}>
            <span className="visually-hidden">{said[index]}</span>
          </Mark>
        ))}
      </span>
    </td>
  );
};
