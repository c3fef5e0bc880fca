import { Notice } from '../../design/notice.tsx';
import { useText } from '../../text/use-text.ts';
import { dayMarks } from './day-marks.ts';
import type { Year } from './mechanism-query.ts';
import { MonthSheet } from './month-sheet.tsx';
import styles from './year-calendar.module.css';
import { YearLegend } from './year-legend.tsx';

type YearCalendarProps = { readonly year: Year; readonly today: string };

/** Twelve small months with what the mechanism puts in them; a year without a notice says so before anything else. */
export const YearCalendar = ({ year: shown, today }: YearCalendarProps) => {
  const { year, notice, days, slots, duties, versions } = shown;
  const text = useText();
  const marks = dayMarks(slots, duties);
  return (
    <div className={styles.calendar}>
      {notice === null ? (
        <Notice tone="amber" title={text('mechanism.year.notPublishedTitle', { year })}>
          <p>{text('mechanism.year.notPublishedDetail')}</p>
        </Notice>
      ) : (
        <p className={styles.source}>{text('mechanism.year.notice', { notice })}</p>
      )}
      {versions.length > 1 && (
        <p className={styles.source}>
          {versions.map((one) => text('mechanism.year.versionFrom', one)).join(text('mechanism.year.comma'))}
        </p>
      )}
      <YearLegend published={notice !== null} marks={marks} />
      <div className={styles.months}>
        {Array.from({ length: 12 }, (_, index) => index + 1).map((month) => (
          <MonthSheet
            key={month}
            month={month}
            days={days.filter(({ date }) => Number(date.slice(5, 7)) === month)}
            slots={slots.filter((slot) => slot.month === month)}
            marks={marks}
            today={today}
          />
        ))}
      </div>
    </div>
  );
};
