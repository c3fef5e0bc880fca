import { ClauseLink } from '../../design/clause-link.tsx';
import { DataTable } from '../../design/data-table.tsx';
import { EmptyState } from '../../design/empty-state.tsx';
import { useDay } from '../../text/use-day.ts';
import { useText } from '../../text/use-text.ts';
import styles from './calendar-feed.module.css';
import type { Entry } from './calendar-queries.ts';
import { EntryLink, EntryNotes, hourOf, KindMark } from './entry-words.tsx';

type EntryListProps = { readonly entries: readonly Entry[]; readonly asOf: string };

/** So many names fit a line. */
const mostNames = 3;

/** Entries in order of time, each with its clause. */
export const EntryList = ({ entries, asOf }: EntryListProps) => {
  const text = useText();
  return (
    <DataTable
      caption={text('calendarFeed.view.list')}
      rows={entries}
      rowKey={({ id }) => id}
      empty={<EmptyState>{text('calendarFeed.nothing')}</EmptyState>}
      columns={[
        {
          id: 'when',
          heading: text('calendarFeed.column.when'),
          width: '17%',
          cell: (entry) => <When entry={entry} asOf={asOf} />,
        },
        {
          id: 'what',
          heading: text('calendarFeed.column.what'),
          lead: true,
          cell: (entry) => (
            <span className={styles.stack}>
              <EntryLink entry={entry} />
              <EntryNotes entry={entry} asOf={asOf} />
            </span>
          ),
        },
        {
          id: 'kind',
          heading: text('calendarFeed.column.kind'),
          width: '12%',
          cell: ({ kind }) => <KindMark kind={kind} word />,
        },
        {
          id: 'who',
          heading: text('calendarFeed.column.who'),
          width: '22%',
          cell: ({ bearers }) => (bearers.length === 0 ? '—' : namesIn(bearers, text)),
        },
        {
          id: 'clause',
          heading: text('calendarFeed.column.clause'),
          width: '11%',
          cell: ({ clause }) => (clause === null ? '—' : <ClauseLink clause={clause} />),
        },
      ]}
    />
  );
};

const namesIn = (bearers: readonly string[], text: ReturnType<typeof useText>): string => {
  const names = bearers.slice(0, mostNames).join('、');
  return bearers.length > mostNames ? text('calendarFeed.others', { names, count: bearers.length }) : names;
};

/** A day with its hour; where none is set yet, the days among which one is to be. */
const When = ({ entry, asOf }: { readonly entry: Entry; readonly asOf: string }) => {
  const text = useText();
  const day = useDay(asOf);
  const { from, until, open } = entry;
  if (from === until) {
    return (
      <span
        className={styles.when}
        data-past={from < asOf}
        {...(from === asOf && { 'aria-current': 'date' })}
      >
        {day(from)} {hourOf(text, entry)}
      </span>
    );
  }
  return (
    <span className={styles.stack}>
      {text('calendarFeed.span', { from: day(from), until: day(until) })}
      {open && <small className={styles.notes}>{text('calendarFeed.open')}</small>}
    </span>
  );
};
