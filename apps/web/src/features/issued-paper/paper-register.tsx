import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { DataTable } from '../../design/data-table.tsx';
import { EmptyState } from '../../design/empty-state.tsx';
import { PageHeading } from '../../design/page-heading.tsx';
import { useDay } from '../../text/use-day.ts';
import { useText } from '../../text/use-text.ts';
import { useToday } from '../session/index.ts';
import styles from './issued-paper.module.css';
import { PaperFiles } from './paper-files.tsx';
import { PaperFilter } from './paper-filter.tsx';
import { papersQuery } from './paper-queries.ts';
import { exportUrl, type PaperSearch } from './paper-search.ts';
import { Receipts } from './receipts.tsx';

type PaperRegisterProps = {
  readonly search: PaperSearch;
  readonly onNarrow: (search: Record<string, unknown>) => void;
};

/** Whatever the county issued in a year: number, to whom, who acknowledged it, and the very bytes. */
export const PaperRegister = ({ search, onNarrow }: PaperRegisterProps) => {
  const text = useText();
  const today = useToday();
  const day = useDay(today);
  const { papers, year, years, units, mayEditTemplates } = useSuspenseQuery(papersQuery(search)).data;
  return (
    <>
      <PageHeading
        title={text('issuedPaper.title')}
        lead={text('issuedPaper.lead')}
        actions={
          <>
            <a href={exportUrl(search)} className={styles.action}>
              {text('issuedPaper.export')}
            </a>
            <button type="button" className={styles.action} onClick={() => window.print()}>
              {text('issuedPaper.print')}
            </button>
            {mayEditTemplates && (
              <Link to="/papers/templates" className={styles.action}>
                {text('issuedPaper.toTemplates')}
              </Link>
            )}
          </>
        }
      />
      <PaperFilter search={search} year={year} years={years} units={units} onNarrow={onNarrow} />
      <DataTable
        caption={text('issuedPaper.register')}
        rows={papers}
        rowKey={({ id }) => id}
        empty={<EmptyState>{text('issuedPaper.none')}</EmptyState>}
        columns={[
          {
            id: 'number',
            heading: text('issuedPaper.columns.number'),
            width: '15%',
            lead: true,
            cell: ({ number, kind }) => (
              <span className={styles.stack}>
                {number ?? <span className={styles.faint}>{text('issuedPaper.unnumbered')}</span>}
                <small>{text(`issuedPaper.kind.${kind}`)}</small>
              </span>
            ),
          },
          {
            id: 'title',
            heading: text('issuedPaper.columns.title'),
            cell: (paper) => (
              <span className={styles.stack}>
                <Link to="/papers/$paperId" params={{ paperId: paper.id }}>
                  {paper.title}
                </Link>
                <PaperFiles paper={paper} />
              </span>
            ),
          },
          {
            id: 'issued',
            heading: text('issuedPaper.columns.issued'),
            width: '18%',
            cell: ({ issuedOn, signedBy }) => (
              <span className={styles.stack}>
                <time dateTime={issuedOn}>{day(issuedOn)}</time>
                {signedBy !== null && <small>{text('issuedPaper.signedBy', { name: signedBy })}</small>}
              </span>
            ),
          },
          {
            id: 'receipts',
            heading: text('issuedPaper.columns.receipts'),
            width: '32%',
            cell: (paper) =>
              paper.addressees.length === 0 ? (
                <span className={styles.faint}>{text('issuedPaper.noAddressees')}</span>
              ) : (
                <Receipts paper={paper} asOf={today} />
              ),
          },
        ]}
      />
    </>
  );
};
