import { halts } from '@guatu/engine';
import { Button, Input } from 'antd';
import { type FormEvent, useState } from 'react';
import { api } from '../../../api/client.ts';
import { useCommand } from '../../../api/use-command.ts';
import { Dropdown } from '../../../design/dropdown.tsx';
import { ErrorNotice } from '../../../design/error-notice.tsx';
import { Field } from '../../../design/field.tsx';
import { useText } from '../../../text/use-text.ts';
import { useToday } from '../../session/index.ts';
import type { Project } from '../page/project-query.ts';
import { useLatestOnConflict } from '../use-latest-on-conflict.ts';
import styles from './project-form.module.css';

/** Suspends a project, takes it off the plan, or lets it go on: always with the reason. */
export const HaltForm = ({ project }: { readonly project: Project }) => {
  const text = useText();
  const today = useToday();
  const { id, revision, halt: present } = project;
  const [halt, setHalt] = useState(present);
  const [on, setOn] = useState(today);
  const [reason, setReason] = useState('');
  const change = useCommand(api.project.halt.call);
  useLatestOnConflict(change.conflict);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    change.run({ id, revision, halt, on, reason });
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <h2>{text('project.form.haltTitle')}</h2>
      <div className={styles.fields}>
        <Field label={text('project.form.stageTo')}>
          {(control) => (
            <Dropdown
              {...control}
              value={halt ?? ''}
              options={[
                { value: '', label: text('project.form.haltNone') },
                ...halts.map((one) => ({ value: one, label: text(`project.halt.${one}`) })),
              ]}
              onChoose={(chosen) => setHalt(halts.find((one) => one === chosen) ?? null)}
            />
          )}
        </Field>
        <Field label={text('project.form.stageOn')}>
          {(control) => (
            <Input
              {...control}
              type="date"
              required
              max={today}
              value={on}
              onChange={({ target }) => setOn(target.value)}
            />
          )}
        </Field>
        <div className={styles.wide}>
          <Field label={text('project.form.haltReason')}>
            {(control) => (
              <Input
                {...control}
                required
                maxLength={5000}
                value={reason}
                onChange={({ target }) => setReason(target.value)}
              />
            )}
          </Field>
        </div>
      </div>
      <ErrorNotice error={change.error} />
      <Button htmlType="submit" loading={change.pending} disabled={halt === present}>
        {text('project.form.haltSave')}
      </Button>
    </form>
  );
};
