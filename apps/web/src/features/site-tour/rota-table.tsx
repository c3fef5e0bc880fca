import { Link } from '@tanstack/react-router';
import { DataTable } from '../../design/data-table.tsx';
import { useText } from '../../text/use-text.ts';
import { postName } from './post-name.ts';
import styles from './site-tour.module.css';
import type { TourInYear } from './tour-queries.ts';
import { TourState } from './tour-state.tsx';

/** Who leads which month, and how far each tour has come; past ones stay where they were. */
export const RotaTable = ({ tours }: { readonly tours: readonly TourInYear[] }) => {
  const text = useText();
  return (
    <DataTable
      caption={text('siteTour.year.rota')}
      rows={tours}
      rowKey={({ rule, slotKey }) => `${rule}/${slotKey}`}
      columns={[
        {
          id: 'month',
          heading: text('siteTour.year.month'),
          lead: true,
          cell: ({ rule, slotKey }) => (
            <Link to="/tours/$rule/$slotKey" params={{ rule, slotKey }}>
              {text('siteTour.year.monthOf', { month: Number(slotKey.slice(5, 7)) })}
            </Link>
          ),
        },
        {
          id: 'lead',
          heading: text('siteTour.year.leader'),
          cell: ({ lead }) =>
            lead === null ? (
              <span className={styles.nobody}>{text('siteTour.year.nobody')}</span>
            ) : (
              postName(lead)
            ),
        },
        {
          id: 'deputy',
          heading: text('siteTour.year.deputy'),
          cell: ({ deputy }) => postName(deputy),
        },
        {
          id: 'day',
          heading: text('siteTour.year.day'),
          cell: ({ meeting }) => <TourState meeting={meeting} />,
        },
        {
          id: 'stops',
          heading: text('siteTour.year.stops'),
          cell: ({ stops }) =>
            stops.length === 0 ? '—' : <span title={stops.join('\n')}>{stops.length}</span>,
          numeric: true,
        },
        {
          id: 'plan',
          heading: text('siteTour.year.plan'),
          cell: ({ paper, stops }) =>
            paper === null ? (
              text(stops.length > 0 ? 'siteTour.year.planDraft' : 'siteTour.year.planNone')
            ) : (
              <a href={`/api/files/${paper.pdfFileId}`} target="_blank" rel="noreferrer">
                {paper.number}
              </a>
            ),
        },
        {
          id: 'remarks',
          heading: text('siteTour.year.remarks'),
          cell: ({ remarks }) => (remarks === 0 ? '—' : remarks),
          numeric: true,
        },
        {
          id: 'report',
          heading: text('siteTour.year.report'),
          cell: ({ report }) =>
            report === null ? (
              '—'
            ) : (
              <a href={`/api/files/${report.pdfFileId}`} target="_blank" rel="noreferrer">
                {report.number}
              </a>
            ),
        },
      ]}
    />
  );
};
