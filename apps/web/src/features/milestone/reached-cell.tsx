import { Button, Input } from 'antd';
import { type FormEvent, useState } from 'react';
import { api } from '../../api/client.ts';
import { useCommand } from '../../api/use-command.ts';
import { ErrorNotice } from '../../design/error-notice.tsx';
import { useText } from '../../text/use-text.ts';
import styles from './milestone.module.css';
import type { MilestoneRow } from './milestone-queries.ts';

export type ReachedCellProps = {
  readonly projectId: string;
  readonly milestone: MilestoneRow;
  readonly revision: number;
  readonly today: string;
};

/** When a milestone was reached, said or taken back in its own row. Somebody else's change is told and the day typed stays. */
export const ReachedCell = ({ projectId, milestone, revision, today }: ReachedCellProps) => {
  const text = useText();
  const { key, name, actualOn } = milestone;
  const [date, setDate] = useState('');
  const record = useCommand(api.milestone.record.call);
  const run = (on: string | null) => record.run({ id: projectId, key, revision, actualOn: on, note: null });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (date !== '') run(date);
  };
  return (
    <>
      {actualOn === null ? (
        <form className={styles.reach} onSubmit={submit}>
          <Input
            type="date"
            size="small"
            max={today}
            required
            aria-label={text('milestone.recordFor', { name })}
            value={date}
            onChange={({ target }) => setDate(target.value)}
          />
          <Button htmlType="submit" size="small" loading={record.pending} disabled={date === ''}>
            {text('milestone.record')}
          </Button>
        </form>
      ) : (
        <span className={styles.reach}>
          {actualOn}
          <Button
            type="link"
            size="small"
            loading={record.pending}
            aria-label={text('milestone.undoFor', { name })}
            onClick={() => run(null)}
          >
            {text('milestone.undo')}
          </Button>
        </span>
      )}
      <ErrorNotice error={record.error} />
    </>
  );
};
