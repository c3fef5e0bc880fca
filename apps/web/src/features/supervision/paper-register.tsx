import { useSuspenseQuery } from '@tanstack/react-query';
import { DataTable } from '../../design/data-table.tsx';
import { EmptyState } from '../../design/empty-state.tsx';
import { useDay } from '../../text/use-day.ts';
import { useText } from '../../text/use-text.ts';
import { useToday } from '../session/index.ts';
import { PaperFiles } from './paper-files.tsx';
import { Receipts } from './receipts.tsx';
import styles from './supervision.module.css';
import { papersQuery } from './supervision-queries.ts';

/** What supervision issued in a year: number, to whom, who acknowledged it, and the very bytes. */
export const PaperRegister = () => {
  const text = useText();
  const today = useToday();
  const day = useDay(today);
  const { papers } = useSuspenseQuery(papersQuery()).data;
  return (
    <DataTable
      caption={text('supervision.paper.register')}
      rows={papers}
      rowKey={({ id }) => id}
      empty={<EmptyState>{text('supervision.paper.none')}</EmptyState>}
      columns={[
        {
          id: 'number',
          heading: text('supervision.paper.number'),
          width: '15%',
          lead: true,
          cell: ({ number, kind }) => (
            <span className={styles.stack}>
              {number}
              <small>{text(`supervision.paper.kind.${kind}`)}</small>
            </span>
          ),
        },
        {
          id: 'title',
          heading: text('supervision.paper.title'),
          cell: (paper) => (
            <span className={styles.stack}>
              {paper.title}
              <PaperFiles paper={paper} />
            </span>
          ),
        },
        {
          id: 'issued',
          heading: text('supervision.paper.issued'),
          width: '18%',
          cell: ({ issuedOn, signedBy }) => (
            <span className={styles.stack}>
              <time dateTime={issuedOn}>{day(issuedOn)}</time>
              {signedBy !== null && <small>{text('supervision.paper.signedBy', { name: signedBy })}</small>}
            </span>
          ),
        },
        {
          id: 'receipts',
          heading: text('supervision.paper.receipts'),
          width: '34%',
          cell: (paper) => <Receipts paper={paper} asOf={today} />,
        },
      ]}
    />
  );
};
