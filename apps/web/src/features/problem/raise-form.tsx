import { useSuspenseQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { type FormEvent, useState } from 'react';
import { api } from '../../api/client.ts';
import { useCommand } from '../../api/use-command.ts';
import { Choice } from '../../design/choice.tsx';
import { EmptyState } from '../../design/empty-state.tsx';
import { ErrorNotice } from '../../design/error-notice.tsx';
import { Field } from '../../design/field.tsx';
import { useText } from '../../text/use-text.ts';
import { ContentFields } from './content-fields.tsx';
import { contentOf, emptyDraft } from './draft.ts';
import styles from './problem.module.css';
import { problemChoicesQuery } from './problem-queries.ts';
import { SimilarFields } from './similar-fields.tsx';

type RaiseFormProps = { readonly today: string; readonly onRaised: (id: string) => void };

/** Raises a problem of one of one's own projects; `onRaised` with its id. */
export const RaiseForm = ({ today, onRaised }: RaiseFormProps) => {
  const text = useText();
  const { projects } = useSuspenseQuery(problemChoicesQuery).data;
  const [projectId, setProjectId] = useState<string | null>(
    projects.length === 1 ? (projects[0]?.id ?? null) : null,
  );
  const [draft, setDraft] = useState(emptyDraft);
  const [earlierIds, setEarlierIds] = useState<readonly string[]>([]);
  const raise = useCommand(api.problem.raise.call, ({ id }) => onRaised(id));
  if (projects.length === 0) return <EmptyState>{text('problem.content.projectNone')}</EmptyState>;
  const chosen = projectId !== null && draft.kind !== null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (projectId !== null) {
      raise.run({ ...contentOf(draft), projectId, earlierIds: [...earlierIds] });
    }
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <Field label={text('problem.content.project')}>
        {(control) => (
          <Choice
            control={control}
            value={projectId}
            options={projects.map(({ id, name, responsibleUnit }) => ({
              id,
              name,
              detail: responsibleUnit.name,
            }))}
            onChange={setProjectId}
          />
        )}
      </Field>
      <ContentFields draft={draft} onChange={setDraft} />
      {projectId !== null && draft.kind !== null && (
        <SimilarFields
          projectId={projectId}
          kind={draft.kind}
          today={today}
          chosen={earlierIds}
          onChange={setEarlierIds}
        />
      )}
      <ErrorNotice error={raise.error} />
      <div className={styles.buttons}>
        <Button type="primary" htmlType="submit" loading={raise.pending} disabled={!chosen}>
          {text('problem.content.raise')}
        </Button>
        {!chosen && <small>{text('problem.content.chooseFirst')}</small>}
      </div>
    </form>
  );
};
