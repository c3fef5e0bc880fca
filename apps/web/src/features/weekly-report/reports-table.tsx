import { Link } from '@tanstack/react-router';
import { DataTable } from '../../design/data-table.tsx';
import { useText } from '../../text/use-text.ts';
import { HandedIn, ReportState } from './report-state.tsx';
import type { ReportHead } from './weekly-queries.ts';
import styles from './weekly-report.module.css';

type ReportsTableProps = { readonly slotKey: string; readonly reports: readonly ReportHead[] };

/** Who reports this week, in the order of the leading group, and how each report stands. */
export const ReportsTable = ({ slotKey, reports }: ReportsTableProps) => {
  const text = useText();
  return (
    <DataTable
      caption={text('weeklyReport.reports.title')}
      rows={reports}
      rowKey={({ bearerKind, bearerId }) => `${bearerKind}:${bearerId}`}
      columns={[
        {
          id: 'leader',
          heading: text('weeklyReport.reports.leader'),
          lead: true,
          width: '32%',
          cell: ({ bearerKind, bearerId, title, name, hasPortfolio }) => (
            <span className={styles.state}>
              <Link to="/weekly/$slotKey/$bearerKind/$bearerId" params={{ slotKey, bearerKind, bearerId }}>
                {[title, name].filter(Boolean).join(' ')}
              </Link>
              {!hasPortfolio && <small>{text('weeklyReport.reports.noPortfolio')}</small>}
            </span>
          ),
        },
        {
          id: 'state',
          heading: text('weeklyReport.reports.state'),
          cell: (report) => <ReportState report={report} />,
        },
        {
          id: 'by',
          heading: text('weeklyReport.reports.by'),
          width: '30%',
          cell: (report) => <HandedIn report={report} />,
        },
      ]}
    />
  );
};
