import { Button } from 'antd';
import { type Column, DataTable } from '../../design/data-table.tsx';
import { EmptyState } from '../../design/empty-state.tsx';
import { useText } from '../../text/use-text.ts';
import type { DayEntry } from './calendar-queries.ts';
import styles from './calendar.module.css';

type DayTableProps = {
  readonly days: readonly DayEntry[];
  readonly mayKeep: boolean;
  readonly onWithdraw: (date: string) => void;
};

/** Every word about a single day, the latest first; what was replaced since, or came too late, says so. */
export const DayTable = ({ days, mayKeep, onWithdraw }: DayTableProps) => {
  const text = useText();
  const columns: Column<DayEntry>[] = [
    { id: 'date', heading: text('calendar.days.date'), cell: ({ date }) => date, lead: true },
    {
      id: 'kind',
      heading: text('calendar.days.kind'),
      cell: ({ kind, last, late }) => (
        <>
          <span className={last ? undefined : styles.replaced}>{text(`calendar.days.kinds.${kind}`)}</span>
          {!last && <span className={styles.about}>{text('calendar.days.replaced')}</span>}
          {late && <span className={styles.about}>{text('calendar.days.late')}</span>}
        </>
      ),
    },
    {
      id: 'scope',
      heading: text('calendar.days.scope'),
      cell: ({ scope }) => text(`calendar.days.scopes.${scope}`),
    },
    { id: 'reason', heading: text('calendar.days.reason'), cell: ({ reason }) => reason, width: '30%' },
    { id: 'number', heading: text('calendar.days.number'), cell: ({ number }) => number ?? '—' },
    {
      id: 'recorded',
      heading: text('calendar.days.recorded'),
      cell: ({ recorded }) => text('calendar.years.by', recorded),
    },
  ];
  const action: Column<DayEntry> = {
    id: 'withdraw',
    heading: text('calendar.withdraw.open'),
    cell: ({ date, kind, last }) =>
      last && kind !== 'as-noticed' ? (
        <Button
          size="small"
          aria-label={text('calendar.withdraw.title', { date })}
          onClick={() => onWithdraw(date)}
        >
          {text('calendar.withdraw.open')}
        </Button>
      ) : (
        '—'
      ),
  };
  return (
    <DataTable
      caption={text('calendar.days.title')}
      rows={days}
      rowKey={({ id }) => id}
      empty={<EmptyState>{text('calendar.days.none')}</EmptyState>}
      columns={mayKeep ? [...columns, action] : columns}
    />
  );
};
