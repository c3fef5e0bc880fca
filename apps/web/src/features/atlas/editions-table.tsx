import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { DataTable } from '../../design/data-table.tsx';
import { EmptyState } from '../../design/empty-state.tsx';
import { slotName } from '../../text/slot-name.ts';
import { useDay } from '../../text/use-day.ts';
import { useText } from '../../text/use-text.ts';
import { editionsQuery } from './atlas-queries.ts';
import styles from './atlas.module.css';

/** The frozen editions: number, projects, pages, who froze each and when, and the hash of the book. */
export const EditionsTable = ({ today }: { readonly today: string }) => {
  const text = useText();
  const day = useDay(today);
  const { editions } = useSuspenseQuery(editionsQuery).data;
  return (
    <DataTable
      caption={text('atlas.editions.title')}
      rows={editions}
      rowKey={({ month }) => month}
      empty={<EmptyState>{text('atlas.editions.none')}</EmptyState>}
      columns={[
        {
          id: 'month',
          heading: text('atlas.editions.month'),
          lead: true,
          cell: ({ month }) => (
            <Link to="/atlas" search={{ month }}>
              {slotName(text, month)}
            </Link>
          ),
        },
        {
          id: 'number',
          heading: text('atlas.editions.number'),
          cell: ({ number, pdfFileId }) => (
            <a href={`/api/files/${pdfFileId}`} target="_blank" rel="noreferrer">
              {text('atlas.editions.numbered', { number })}
            </a>
          ),
        },
        {
          id: 'projects',
          heading: text('atlas.handIn.projects'),
          numeric: true,
          cell: ({ projects }) => projects,
        },
        { id: 'pages', heading: text('atlas.editions.pages'), numeric: true, cell: ({ pages }) => pages },
        {
          id: 'frozen',
          heading: text('atlas.editions.frozen'),
          cell: ({ frozenOn, frozenBy }) => text('atlas.handIn.by', { date: day(frozenOn), name: frozenBy }),
        },
        {
          id: 'hash',
          heading: text('atlas.book.hash'),
          cell: ({ pdfFileId }) => (
            <code className={styles.hash} title={pdfFileId}>
              {pdfFileId.slice(0, 16)}…
            </code>
          ),
        },
      ]}
    />
  );
};
