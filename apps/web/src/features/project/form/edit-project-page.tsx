import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { type FormEvent, useState } from 'react';
import { api } from '../../../api/client.ts';
import { useCommand } from '../../../api/use-command.ts';
import { ConflictNotice } from '../../../design/conflict-notice.tsx';
import { ErrorNotice } from '../../../design/error-notice.tsx';
import { PageHeading } from '../../../design/page-heading.tsx';
import { useText } from '../../../text/use-text.ts';
import { projectQuery } from '../page/project-query.ts';
import { useLatestOnConflict } from '../use-latest-on-conflict.ts';
import { factNames, factsDraft, factsOf } from './facts-draft.ts';
import { FactsFields } from './facts-fields.tsx';
import styles from './project-form.module.css';
import { HaltForm } from './halt-form.tsx';
import { PackageForm } from './package-form.tsx';
import { StageForm } from './stage-form.tsx';
import { YearForm } from './year-form.tsx';

const route = getRouteApi('/county/projects/$projectId/edit');

/** Changes a project's facts, and its plan and lists of a year. */
export const EditProjectPage = () => {
  const text = useText();
  const navigate = useNavigate();
  const { projectId } = route.useParams();
  const project = useSuspenseQuery(projectQuery(projectId)).data;
  const [draft, setDraft] = useState(() => factsDraft(project));
  const edit = useCommand(api.project.edit.call, () => {
    void navigate({ to: '/projects/$projectId', params: { projectId } });
  });
  useLatestOnConflict(edit.conflict);
  const submit = (event?: FormEvent) => {
    event?.preventDefault();
    const { stage: _moved, ...facts } = factsOf(draft);
    edit.run({ ...facts, id: projectId, revision: project.revision });
  };
  const stored = factsDraft(project);
  return (
    <>
      <PageHeading title={text('project.form.editTitle')} lead={project.name} />
      <form className={styles.form} onSubmit={submit}>
        <FactsFields draft={draft} onChange={(change) => setDraft((before) => ({ ...before, ...change }))} />
        {edit.conflict ? (
          <ConflictNotice
            error={edit.error}
            differences={factNames
              .filter((name) => stored[name] !== draft[name])
              .map((name) => ({
                field: text(
                  name === 'completedBeforeYear'
                    ? 'project.form.completedBeforeYear'
                    : `project.fact.${name}`,
                ),
                theirs: stored[name],
                mine: draft[name],
              }))}
            onKeepMine={() => submit()}
            onTakeTheirs={() => {
              setDraft(stored);
              edit.forget();
            }}
          />
        ) : (
          <ErrorNotice error={edit.error} />
        )}
        <Button type="primary" htmlType="submit" loading={edit.pending}>
          {text('project.form.save')}
        </Button>
      </form>
      <YearForm project={project} />
      <StageForm key={`stage ${project.stage}`} project={project} />
      <HaltForm key={`halt ${project.halt ?? ''}`} project={project} />
      <PackageForm project={project} />
    </>
  );
};
