import { Link } from '@tanstack/react-router';
import { DataTable } from '../../design/data-table.tsx';
import { EmptyState } from '../../design/empty-state.tsx';
import { Light } from '../../design/light.tsx';
import { useText } from '../../text/use-text.ts';
import type { Calendar } from './calendar-queries.ts';
import { daySpans } from './day-spans.ts';

type YearTableProps = Pick<Calendar, 'years' | 'notPublished'>;

/** Each year with the notice that sets its days off, the latest first; one without is said to be without. */
export const YearTable = ({ years, notPublished }: YearTableProps) => {
  const text = useText();
  const rows = [
    ...notPublished.map((year) => ({ year, known: null })),
    ...years.map((known) => ({ year: known.year, known })),
  ].sort((one, other) => other.year - one.year);
  return (
    <DataTable
      caption={text('calendar.years.title')}
      rows={rows}
      rowKey={({ year }) => String(year)}
      empty={<EmptyState>{text('calendar.years.none')}</EmptyState>}
      columns={[
        {
          id: 'year',
          heading: text('calendar.years.year'),
          cell: ({ year }) => (
            <Link to="/mechanism" search={{ view: 'year', year }}>
              {year}
            </Link>
          ),
          lead: true,
          width: '5em',
        },
        {
          id: 'notice',
          heading: text('calendar.years.notice'),
          cell: ({ known }) =>
            known?.notice ?? <Light tone="amber">{text('mechanism.year.day.not-published')}</Light>,
          width: '28%',
        },
        { id: 'number', heading: text('calendar.years.number'), cell: ({ known }) => known?.number ?? '—' },
        {
          id: 'daysOff',
          heading: text('calendar.years.daysOff'),
          cell: ({ known }) => daySpans(known?.daysOff ?? []) || '—',
        },
        {
          id: 'makeUpDays',
          heading: text('calendar.years.makeUpDays'),
          cell: ({ known }) => daySpans(known?.makeUpDays ?? []) || '—',
        },
        {
          id: 'recorded',
          heading: text('calendar.years.recorded'),
          cell: ({ known }) =>
            known === null
              ? '—'
              : known.recorded === null
                ? text('calendar.years.atOpening')
                : text('calendar.years.by', known.recorded),
          width: '9em',
        },
      ]}
    />
  );
};
