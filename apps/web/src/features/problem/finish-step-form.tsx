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

type FinishStepFormProps = {
  readonly problem: Problem;
  readonly step: PlanStep;
  readonly today: string;
  readonly onLeave: () => void;
};

/** Ticks a step: when it was done, and what was done. */
export const FinishStepForm = ({ problem, step, today, onLeave }: FinishStepFormProps) => {
  const text = useText();
  const [doneOn, setDoneOn] = useState(today);
  const [note, setNote] = useState('');
  const finish = useCommand(api.problem.finishStep.call, onLeave);
  // Who was first is said; pressed again, it goes upon what stands then.
  const latest = useLatest(problem.id, finish.conflict);
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        finish.run({
          id: problem.id,
          revision: latest?.revision ?? problem.revision,
          stepId: step.id,
          doneOn,
          note,
        });
      }}
    >
      <div className={styles.pair}>
        <Field label={text('problem.plan.doneOn')}>
          {(control) => (
            <Input
              {...control}
              type="date"
              required
              max={today}
              value={doneOn}
              onChange={({ target }) => setDoneOn(target.value)}
            />
          )}
        </Field>
        <Field label={text('problem.plan.note')}>
          {(control) => (
            <Input {...control} required value={note} onChange={({ target }) => setNote(target.value)} />
          )}
        </Field>
      </div>
      <ErrorNotice error={finish.error} />
      <div className={styles.buttons}>
        <Button type="primary" htmlType="submit" loading={finish.pending}>
          {text('problem.form.confirm')}
        </Button>
        <Button onClick={onLeave}>{text('problem.form.leave')}</Button>
      </div>
    </form>
  );
};
