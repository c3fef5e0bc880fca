import { Button, Input } from 'antd';
import { useState } from 'react';
import { api } from '../../api/client.ts';
import { useCommand } from '../../api/use-command.ts';
import { ErrorNotice } from '../../design/error-notice.tsx';
import { Field } from '../../design/field.tsx';
import { useText } from '../../text/use-text.ts';
import styles from './problem.module.css';
import type { PlanStep, Problem } from './problem-queries.ts';
import { useLatest } from './use-latest.ts';

type UndoStepFormProps = {
  readonly problem: Problem;
  readonly step: PlanStep;
  readonly today: string;
  readonly onLeave: () => void;
};

/** Takes back that a step was done, and says why. */
export const UndoStepForm = ({ problem, step, onLeave }: UndoStepFormProps) => {
  const text = useText();
  const [reason, setReason] = useState('');
  const undo = useCommand(api.problem.undoStep.call, onLeave);
  const latest = useLatest(problem.id, undo.conflict);
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        undo.run({
          id: problem.id,
          revision: latest?.revision ?? problem.revision,
          stepId: step.id,
          reason,
        });
      }}
    >
      <Field label={text('problem.plan.undoReason')} hint={text('problem.plan.undoReasonHint')}>
        {(control) => (
          <Input
            {...control}
            required
            autoFocus
            value={reason}
            onChange={({ target }) => setReason(target.value)}
          />
        )}
      </Field>
      <ErrorNotice error={undo.error} />
      <div className={styles.buttons}>
        <Button type="primary" htmlType="submit" loading={undo.pending}>
          {text('problem.plan.undo')}
        </Button>
        <Button onClick={onLeave}>{text('problem.form.leave')}</Button>
      </div>
    </form>
  );
};
