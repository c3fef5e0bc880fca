import { Button, Input } from 'antd';
import { useState } from 'react';
import { api } from '../../api/client.ts';
import { useCommand } from '../../api/use-command.ts';
import { ConflictNotice } from '../../design/conflict-notice.tsx';
import { ErrorNotice } from '../../design/error-notice.tsx';
import { Field } from '../../design/field.tsx';
import { useText } from '../../text/use-text.ts';
import { filledLines, type PlanLine, planLines } from './draft.ts';
import { PlanFields } from './plan-fields.tsx';
import styles from './problem.module.css';
import type { Problem } from './problem-queries.ts';
import { useLatest } from './use-latest.ts';

type PlanFormProps = { readonly problem: Problem; readonly onLeave: () => void };

/** Changes the plan for a reason: the dates that move stay on show. */
export const PlanForm = ({ problem, onLeave }: PlanFormProps) => {
  const text = useText();
  const [plan, setPlan] = useState(() => planLines(problem));
  const [reason, setReason] = useState('');
  const [revision, setRevision] = useState(problem.revision);
  const change = useCommand(api.problem.changePlan.call, onLeave);
  const latest = useLatest(problem.id, change.conflict);
  const send = (upon: number) =>
    change.run({ id: problem.id, revision: upon, plan: filledLines(plan), reason });
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        send(revision);
      }}
    >
      <PlanFields plan={plan} onChange={setPlan} />
      <Field label={text('problem.plan.reason')} hint={text('problem.plan.reasonHint')}>
        {(control) => (
          <Input {...control} required value={reason} onChange={({ target }) => setReason(target.value)} />
        )}
      </Field>
      {change.conflict && latest !== undefined ? (
        <ConflictNotice
          error={change.error}
          differences={[
            { field: text('problem.charter.plan'), theirs: inWords(planLines(latest)), mine: inWords(plan) },
          ]}
          onKeepMine={() => send(latest.revision)}
          onTakeTheirs={() => {
            setPlan(planLines(latest));
            setRevision(latest.revision);
            change.forget();
          }}
        />
      ) : (
        <ErrorNotice error={change.error} />
      )}
      <div className={styles.buttons}>
        <Button type="primary" htmlType="submit" loading={change.pending}>
          {text('problem.plan.save')}
        </Button>
        <Button onClick={onLeave}>{text('problem.form.leave')}</Button>
      </div>
    </form>
  );
};

const inWords = (plan: readonly PlanLine[]): string =>
  plan.map(({ what, dueOn }) => `${what} ${dueOn}`).join('\n');
