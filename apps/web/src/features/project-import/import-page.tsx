import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { Button, Radio } from 'antd';
import { useState, useTransition } from 'react';
import { api } from '../../api/client.ts';
import { useCommand } from '../../api/use-command.ts';
import { ErrorNotice } from '../../design/error-notice.tsx';
import { Notice } from '../../design/notice.tsx';
import { PageHeading } from '../../design/page-heading.tsx';
import { useMoment } from '../../text/use-moment.ts';
import { useText } from '../../text/use-text.ts';
import { ApplyForm } from './apply-form.tsx';
import { ColumnsTable, type Reading } from './columns-table.tsx';
import styles from './import-page.module.css';
import { type Decision, importQuery, type PreviewRow } from './import-query.ts';
import { RowsTable } from './rows-table.tsx';
import { FindingsTable, IgnoredTable, SectionsTable } from './side-tables.tsx';
import { UndoForm } from './undo-form.tsx';
import { WholeList } from './whole-list.tsx';

const route = getRouteApi('/county/projects/import/$importId');

/** Which lines of the workbook one looks at. */
const sights = {
  all: () => true,
  changing: ({ outcome }: PreviewRow) => outcome !== 'same',
  doubtful: ({ doubts, outcome }: PreviewRow) => doubts.length > 0 || outcome === 'aside',
};
type Sight = keyof typeof sights;
const sightNames = Object.keys(sights) as Sight[];

/** What was understood of a workbook, and what taking it over would do; once it is taken over, what it did. */
export const ImportPage = () => {
  const text = useText();
  const moment = useMoment();
  const navigate = useNavigate();
  const { importId } = route.useParams();
  const [asked, setAsked] = useState<{ year?: number; month?: number }>({});
  const [, startAsking] = useTransition();
  const [decided, setDecided] = useState<Record<string, Decision>>({});
  const [chosen, setChosen] = useState<Reading>({});
  const preview = useSuspenseQuery(importQuery(importId, asked)).data;
  const reread = useCommand(api.projectImport.preview.call, ({ id }) => {
    setChosen({});
    void navigate({ to: '/projects/import/$importId', params: { importId: id } });
  });
  const applied = preview.state !== 'previewed';
  const { fileId, undone, otherSheets, findings } = preview;
  const remembered = findings.some(({ code }) => code === 'mapping-remembered');
  const { counts } = preview;
  // Of a register that was edited and comes back, what somebody wrote is looked for among hundreds of lines.
  const [sight, setSight] = useState<Sight>(
    counts.same > 0 && counts.new + counts.changed + counts.aside > 0 ? 'changing' : 'all',
  );
  const rows = preview.projects.filter(sights[sight]);
  const decide = (row: number, decision: Decision | undefined) =>
    setDecided(({ [String(row)]: _before, ...others }) =>
      decision === undefined ? others : { ...others, [String(row)]: decision },
    );
  return (
    <div className={styles.page}>
      <PageHeading title={text('project.import.previewTitle')} lead={preview.fileName} />
      {applied ? (
        <Notice
          tone={undone === null ? 'indigo' : 'amber'}
          title={text(undone === null ? 'project.import.applied' : 'import.page.undoneTitle')}
          actions={
            <>
              <Link to="/projects">{text('project.import.toRegister')}</Link>
              <Link to="/projects/import">{text('project.import.another')}</Link>
            </>
          }
        >
          <p>{text('project.import.summary', preview.counts)}</p>
          {undone === null ? (
            <UndoForm id={importId} />
          ) : (
            <p>{text('import.page.undoneBy', { ...undone, at: moment(undone.at) })}</p>
          )}
        </Notice>
      ) : (
        <ApplyForm
          preview={preview}
          decided={decided}
          awaitsReading={Object.keys(chosen).length > 0}
          onAsk={(next) => startAsking(() => setAsked({ ...asked, ...next }))}
        />
      )}
      <section className={styles.section}>
        <h2>{text('project.import.whole')}</h2>
        <WholeList preview={preview} />
      </section>
      {findings.length > 0 && (
        <section className={styles.section}>
          <h2>{text('project.import.findings')}</h2>
          <FindingsTable findings={findings} />
          {(otherSheets.length > 0 || remembered) && (
            <div className={styles.sheets}>
              {otherSheets.map((sheet) => (
                <Button key={sheet} loading={reread.pending} onClick={() => reread.run({ fileId, sheet })}>
                  {text('import.page.otherSheet', { sheet })}
                </Button>
              ))}
              {remembered && !applied && (
                <Button
                  loading={reread.pending}
                  onClick={() => reread.run({ fileId, sheet: preview.sheet, forget: true })}
                >
                  {text('import.page.forget')}
                </Button>
              )}
            </div>
          )}
        </section>
      )}
      <section className={styles.section}>
        <h2>{text('project.import.columns')}</h2>
        <ColumnsTable
          columns={preview.columns}
          chosen={chosen}
          onChoose={setChosen}
          pending={reread.pending}
          onReread={
            applied
              ? undefined
              : (columns) => reread.run({ fileId, sheet: preview.sheet, mapping: { columns } })
          }
        />
        <ErrorNotice error={reread.error} />
      </section>
      <section className={styles.section}>
        <div className={styles.headed}>
          <h2>{text('project.import.projects')}</h2>
          <Radio.Group
            aria-label={text('project.import.sight.label')}
            value={sight}
            onChange={({ target }) => setSight(target.value as Sight)}
            options={sightNames.map((value) => ({ value, label: text(`project.import.sight.${value}`) }))}
          />
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
