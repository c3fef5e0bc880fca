import { Button, Input } from 'antd';
import { useState } from 'react';
import { api } from '../../api/client.ts';
import { useCommand } from '../../api/use-command.ts';
import { ErrorNotice } from '../../design/error-notice.tsx';
import { Field } from '../../design/field.tsx';
import { useText } from '../../text/use-text.ts';
import { filledLines, planLines } from './draft.ts';
import { PlanFields } from './plan-fields.tsx';
import styles from './problem.module.css';
import type { Problem } from './problem-queries.ts';

type PlanFormProps = { readonly problem: Problem; readonly onLeave: () => void };

/** Changes the plan for a reason: the dates that move stay on show. */
export const PlanForm = ({ problem, onLeave }: PlanFormProps) => {
  const text = useText();
  const [plan, setPlan] = useState(() => planLines(problem));
  const [reason, setReason] = useState('');
  // Somebody else's change in between is refused, and what was typed stays.
  const [revision] = useState(problem.revision);
  const change = useCommand(api.problem.changePlan.call, onLeave);
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        change.run({ id: problem.id, revision, plan: filledLines(plan), reason });
      }}
    >
      <PlanFields plan={plan} onChange={setPlan} />
      <Field label={text('problem.plan.reason')} hint={text('problem.plan.reasonHint')}>
        {(control) => (
          <Input {...control} required value={reason} onChange={({ target }) => setReason(target.value)} />
        )}
      </Field>
      <ErrorNotice error={change.error} />
      <div className={styles.buttons}>
        <Button type="primary" htmlType="submit" loading={change.pending}>
          {text('problem.plan.save')}
        </Button>
        <Button onClick={onLeave}>{text('problem.form.leave')}</Button>
      </div>
    </form>
  );
};
