import { useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { type FormEvent, useState } from 'react';
import { api } from '../../../api/client.ts';
import { useCommand } from '../../../api/use-command.ts';
import { ErrorNotice } from '../../../design/error-notice.tsx';
import { PageHeading } from '../../../design/page-heading.tsx';
import { useText } from '../../../text/use-text.ts';
import { emptyFacts, type FactsDraft, factsOf } from './facts-draft.ts';
import { FactsFields } from './facts-fields.tsx';
import styles from './project-form.module.css';

/** Enters one project. */
export const NewProjectPage = () => {
  const text = useText();
  const navigate = useNavigate();
  const [draft, setDraft] = useState<FactsDraft>(emptyFacts);
  const create = useCommand(api.project.create.call, ({ id }) => {
    void navigate({ to: '/projects/$projectId', params: { projectId: id } });
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    create.run(factsOf(draft));
  };
  return (
    <>
      <PageHeading title={text('project.form.createTitle')} />
      <form className={styles.form} onSubmit={submit}>
        <FactsFields
          withStage
          draft={draft}
          onChange={(change) => setDraft((before) => ({ ...before, ...change }))}
        />
        <ErrorNotice error={create.error} />
        <Button type="primary" htmlType="submit" loading={create.pending}>
          {text('project.form.save')}
        </Button>
      </form>
    </>
  );
};
