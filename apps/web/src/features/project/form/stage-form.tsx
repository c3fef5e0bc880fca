import { stages } from '@guatu/engine';
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

/** Brings a project to another stage on a day; back only with a reason. */
export const StageForm = ({ project }: { readonly project: Project }) => {
  const text = useText();
  const today = useToday();
  const { id, revision, stage: present } = project;
  const [stage, setStage] = useState(present);
  const [on, setOn] = useState(today);
  const [reason, setReason] = useState('');
  const move = useCommand(api.project.moveStage.call);
  useLatestOnConflict(move.conflict);
  const backwards = stages.indexOf(stage) < stages.indexOf(present);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    move.run({ id, revision, stage, on, reason: reason.trim() || null });
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <h2>{text('project.form.stageTitle')}</h2>
      <div className={styles.fields}>
        <Field label={text('project.form.stageTo')}>
          {(control) => (
            <Dropdown
              {...control}
              value={stage}
              options={stages.map((one) => ({ value: one, label: text(`project.stage.${one}`) }))}
              onChoose={(chosen) => setStage(stages.find((one) => one === chosen) ?? present)}
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
          <Field label={text('project.form.stageReason')} optional={!backwards}>
            {(control) => (
              <Input
                {...control}
                required={backwards}
                maxLength={5000}
                value={reason}
                onChange={({ target }) => setReason(target.value)}
              />
            )}
          </Field>
        </div>
      </div>
      <ErrorNotice error={move.error} />
      <Button htmlType="submit" loading={move.pending} disabled={stage === present}>
        {text('project.form.stageSave')}
      </Button>
    </form>
  );
};
