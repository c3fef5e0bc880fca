import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { api } from '../../api/client.ts';
import { DataTable } from '../../design/data-table.tsx';
import { useMoment } from '../../text/use-moment.ts';
import { useText } from '../../text/use-text.ts';
import styles from './import-page.module.css';

/** What was imported lately, each to be looked at again and taken back. */
export const RecentImports = () => {
  const text = useText();
  const moment = useMoment();
  const { imports } = useSuspenseQuery(api.projectImport.list.queryOptions()).data;
  if (imports.length === 0) return null;
  return (
    <section className={styles.section}>
      <h2>{text('import.page.recent')}</h2>
      <DataTable
        caption={text('import.page.recent')}
        rows={imports}
        rowKey={({ id }) => id}
        columns={[
          {
            id: 'file',
            heading: text('import.page.file'),
            cell: ({ id, fileName }) => (
              <Link to="/projects/import/$importId" params={{ importId: id }}>
                {fileName}
              </Link>
            ),
            lead: true,
          },
          {
            id: 'did',
            heading: text('import.page.did'),
            cell: ({ state, counts }) =>
              `${text(`import.page.state.${state}`)} · ${text('project.import.summary', counts)}`,
          },
          { id: 'who', heading: text('import.page.who'), cell: ({ by }) => by, width: '8em' },
          {
            id: 'when',
            heading: text('import.page.when'),
            cell: ({ appliedAt }) => moment(appliedAt),
            width: '14em',
          },
        ]}
      />
    </section>
  );
};
