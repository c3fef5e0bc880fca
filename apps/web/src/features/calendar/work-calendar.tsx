import { useSuspenseQuery } from '@tanstack/react-query';
import { Notice } from '../../design/notice.tsx';
import { useText } from '../../text/use-text.ts';
import { calendarQuery } from './calendar-queries.ts';
import styles from './calendar.module.css';
import { DayRegister } from './day-register.tsx';
import { PublishYear } from './publish-year.tsx';
import { YearTable } from './year-table.tsx';

/** The calendar that every date is worked out by: the years with their notices, and the county's own days. */
export const WorkCalendar = () => {
  const text = useText();
  const calendar = useSuspenseQuery(calendarQuery).data;
  const { years, notPublished, mayKeep } = calendar;
  return (
    <>
      <p className={styles.lead}>{text('calendar.lead')}</p>
      <p className={styles.lead}>{text('calendar.neverLate')}</p>
      {notPublished.length > 0 && (
        <Notice tone="amber" title={text('calendar.notPublishedTitle', { years: notPublished.join('、') })}>
          <p>{text('calendar.notPublishedDetail')}</p>
        </Notice>
      )}
      <section className={styles.section}>
        <h2>{text('calendar.days.title')}</h2>
        <p className={styles.lead}>{text('calendar.days.lead')}</p>
        <DayRegister calendar={calendar} />
      </section>
      <section className={styles.section}>
        <h2>{text('calendar.years.title')}</h2>
        {mayKeep && <PublishYear suggested={notPublished[0] ?? (years.at(-1)?.year ?? 0) + 1} />}
        <YearTable years={years} notPublished={notPublished} />
      </section>
      {!mayKeep && <p className={styles.hint}>{text('calendar.notYours')}</p>}
    </>
  );
};
