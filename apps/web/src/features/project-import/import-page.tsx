import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { Checkbox } from 'antd';
import { useState, useTransition } from 'react';
import { api } from '../../api/client.ts';
import { useCommand } from '../../api/use-command.ts';
import { ErrorNotice } from '../../design/error-notice.tsx';
import { Notice } from '../../design/notice.tsx';
import { PageHeading } from '../../design/page-heading.tsx';
import { useText } from '../../text/use-text.ts';
import { ApplyForm } from './apply-form.tsx';
import { ColumnsTable } from './columns-table.tsx';
import styles from './import-page.module.css';
import { type Decision, importQuery } from './import-query.ts';
import { RowsTable } from './rows-table.tsx';
import { FindingsTable, IgnoredTable, SectionsTable } from './side-tables.tsx';
import { WholeList } from './whole-list.tsx';

const route = getRouteApi('/county/projects/import/$importId');

/** What was understood of a workbook, and what taking it over would do; once it is taken over, what it did. */
export const ImportPage = () => {
  const text = useText();
  const navigate = useNavigate();
  const { importId } = route.useParams();
  const [year, setYear] = useState<number>();
  const [, startYear] = useTransition();
  const [decided, setDecided] = useState<Record<string, Decision>>({});
  const [onlyDoubtful, setOnlyDoubtful] = useState(false);
  const preview = useSuspenseQuery(importQuery(importId, year)).data;
  const reread = useCommand(api.projectImport.preview.call, ({ id }) => {
    void navigate({ to: '/projects/import/$importId', params: { importId: id } });
  });
  const applied = preview.state === 'applied';
  const rows = onlyDoubtful
    ? preview.projects.filter(({ doubts, outcome }) => doubts.length > 0 || outcome === 'aside')
    : preview.projects;
  const decide = (row: number, decision: Decision | undefined) =>
    setDecided(({ [String(row)]: _before, ...others }) =>
      decision === undefined ? others : { ...others, [String(row)]: decision },
    );
  return (
    <div className={styles.page}>
      <PageHeading title={text('project.import.previewTitle')} lead={preview.fileName} />
      {applied ? (
        <Notice
          tone="indigo"
          title={text('project.import.applied')}
          actions={
            <>
              <Link to="/projects">{text('project.import.toRegister')}</Link>
              <Link to="/projects/import">{text('project.import.another')}</Link>
            </>
          }
        >
          <p>{text('project.import.summary', preview.counts)}</p>
        </Notice>
      ) : (
        <ApplyForm preview={preview} decided={decided} onYear={(next) => startYear(() => setYear(next))} />
      )}
      <section className={styles.section}>
        <h2>{text('project.import.whole')}</h2>
        <WholeList preview={preview} />
      </section>
      {preview.findings.length > 0 && (
        <section className={styles.section}>
          <h2>{text('project.import.findings')}</h2>
          <FindingsTable findings={preview.findings} />
        </section>
      )}
      <section className={styles.section}>
        <h2>{text('project.import.columns')}</h2>
        <ColumnsTable
          columns={preview.columns}
          pending={reread.pending}
          onReread={
            applied ? undefined : (columns) => reread.run({ fileId: preview.fileId, mapping: { columns } })
          }
        />
        <ErrorNotice error={reread.error} />
      </section>
      <section className={styles.section}>
        <div className={styles.headed}>
          <h2>{text('project.import.projects')}</h2>
          <Checkbox checked={onlyDoubtful} onChange={({ target }) => setOnlyDoubtful(target.checked)}>
            {text('project.import.onlyDoubtful')}
          </Checkbox>
        </div>
        <RowsTable rows={rows} decided={decided} onDecide={applied ? undefined : decide} />
      </section>
      {preview.sections.length > 0 && (
        <section className={styles.section}>
          <h2>{text('project.import.sections')}</h2>
          <SectionsTable sections={preview.sections} />
        </section>
      )}
      <section className={styles.section}>
        <h2>{text('project.import.ignored')}</h2>
        <IgnoredTable ignored={preview.ignored} />
      </section>
    </div>
  );
};
