import { Link } from '@tanstack/react-router';
import { useDay } from '../../text/use-day.ts';
import { useLocale, useText } from '../../text/use-text.ts';
import styles from './calendar-feed.module.css';
import type { Calendar, CalendarDay, Entry } from './calendar-queries.ts';
import { EntryLink, EntryNotes, hourOf, KindMark, nameOf } from './entry-words.tsx';
import { byDay } from './sorted.ts';
import type { CalendarView } from './span.ts';

/** So many entries of a day fit a month's cell; the week has them all. */
const mostInCell = 4;

type EntryDaysProps = {
  readonly view: Exclude<CalendarView, 'list'>;
  /** The month (`2018-05`) that is looked at; other days about it stand back. */
  readonly month: string;
  readonly calendar: Calendar;
  readonly entries: readonly Entry[];
  readonly of: string | undefined;
};

/** Whole weeks, a day a cell: of a month in short, of one week in full. What has no day yet stands above. */
export const EntryDays = ({ view, month, calendar: { days, asOf }, entries, of }: EntryDaysProps) => {
  const text = useText();
  const locale = useLocale();
  const { on, windows: all } = byDay(entries);
  const windows =
    view === 'week'
      ? all
      : all.filter(({ from, until }) => from.slice(0, 7) <= month && until.slice(0, 7) >= month);
  const weekdays = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {
    weekday: 'short',
    timeZone: 'UTC',
  });
  return (
    <>
      {windows.length > 0 && <Windows entries={windows} asOf={asOf} />}
      <table className={styles.days} data-view={view}>
        <caption className="visually-hidden">{text(`calendarFeed.view.${view}`)}</caption>
        <thead>
          <tr>
            {days.slice(0, 7).map(({ date }) => (
              <th key={date} scope="col">
                {weekdays.format(new Date(`${date}T00:00:00Z`))}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {Array.from({ length: days.length / 7 }, (_, week) => (
            <tr key={week}>
              {days.slice(week * 7, week * 7 + 7).map((day) => (
                <DayCell
                  key={day.date}
                  day={day}
                  entries={on(day.date)}
                  asOf={asOf}
                  apart={view === 'month' && !day.date.startsWith(month)}
                  full={view === 'week'}
                  of={of}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
};

type DayCellProps = {
  readonly day: CalendarDay;
  readonly entries: readonly Entry[];
  readonly asOf: string;
  readonly apart: boolean;
  readonly full: boolean;
  readonly of: string | undefined;
};

const DayCell = ({ day: { date, kind }, entries, asOf, apart, full, of }: DayCellProps) => {
  const text = useText();
  const say = useDay(asOf);
  const shown = full ? entries : entries.slice(0, mostInCell);
  return (
    <td
      className={styles.day}
      data-kind={kind}
      data-apart={apart}
      data-empty={entries.length === 0}
      {...(date === asOf && { 'aria-current': 'date' })}
    >
      <Link
        to="/calendar"
        search={{ view: 'week', day: date, ...(of !== undefined && { of }) }}
        className={styles.number}
        aria-label={say(date)}
      >
        {Number(date.slice(8))}
      </Link>
      <ul className={styles.entries}>
        {shown.map((entry) => (
          <li key={entry.id} title={nameOf(text, entry)} data-done={entry.done}>
            <KindMark kind={entry.kind} /> {hourOf(text, entry)} <EntryLink entry={entry} />
            {full && <EntryNotes entry={entry} asOf={asOf} />}
          </li>
        ))}
      </ul>
      {entries.length > shown.length && (
        <Link
          to="/calendar"
          search={{ view: 'week', day: date, ...(of !== undefined && { of }) }}
          className={styles.more}
        >
          {text('calendarFeed.more', { count: entries.length - shown.length })}
        </Link>
      )}
    </td>
  );
};

const Windows = ({ entries, asOf }: { readonly entries: readonly Entry[]; readonly asOf: string }) => {
  const text = useText();
  const day = useDay(asOf);
  return (
    <ul className={styles.windows} aria-label={text('calendarFeed.open')}>
      {entries.map((entry) => (
        <li key={entry.id}>
          <KindMark kind={entry.kind} /> <EntryLink entry={entry} />{' '}
          <small className={styles.notes}>
            {text('calendarFeed.span', { from: day(entry.from), until: day(entry.until) })}
            {entry.open && ` · ${text('calendarFeed.open')}`}
          </small>{' '}
          <EntryNotes entry={entry} asOf={asOf} />
        </li>
      ))}
    </ul>
  );
};
