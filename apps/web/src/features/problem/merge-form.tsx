import { useSuspenseQuery } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { useEffect, useState } from 'react';
import { api } from '../../api/client.ts';
import { useCommand } from '../../api/use-command.ts';
import { Choice } from '../../design/choice.tsx';
import { EmptyState } from '../../design/empty-state.tsx';
import { ErrorNotice } from '../../design/error-notice.tsx';
import { Field } from '../../design/field.tsx';
import { useText } from '../../text/use-text.ts';
import styles from './problem.module.css';
import { partnersQuery, type Problem } from './problem-queries.ts';
import { useLatest } from './use-latest.ts';

type MergeFormProps = { readonly problem: Problem; readonly onLeave: () => void };

/** Merges other problems of the project or the kind into this one. */
export const MergeForm = ({ problem, onLeave }: MergeFormProps) => {
  const text = useText();
  const { data, refetch } = useSuspenseQuery(partnersQuery(problem.id));
  const { problems } = data;
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [reason, setReason] = useState('');
  const [revision] = useState(problem.revision);
  const merge = useCommand(api.problem.merge.call, onLeave);
  // Who was first is said; pressed again, it goes upon what stands then, of this problem and of the others.
  const latest = useLatest(problem.id, merge.conflict);
  useEffect(() => {
    if (merge.conflict) void refetch();
  }, [merge.conflict, refetch]);
  if (problems.length === 0) return <EmptyState>{text('problem.divide.nothingToMerge')}</EmptyState>;
  const others = problems
    .filter(({ id }) => chosen.includes(id))
    .map(({ id, revision }) => ({ id, revision }));
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        merge.run({ id: problem.id, revision: latest?.revision ?? revision, reason, others });
      }}
    >
      <p>{text('problem.divide.mergeHint')}</p>
      <Field label={text('problem.divide.others')}>
        {(control) => (
          <Choice
            control={control}
            multiple
            value={chosen}
            options={problems.map(({ id, title, projectName }) => ({ id, name: title, detail: projectName }))}
            onChange={setChosen}
          />
        )}
      </Field>
      <Field label={text('problem.divide.mergeReason')}>
        {(control) => (
          <Input {...control} required value={reason} onChange={({ target }) => setReason(target.value)} />
        )}
      </Field>
      <ErrorNotice error={merge.error} />
      <div className={styles.buttons}>
        <Button type="primary" htmlType="submit" loading={merge.pending} disabled={others.length === 0}>
          {text('problem.divide.mergeSubmit')}
        </Button>
        <Button onClick={onLeave}>{text('problem.form.leave')}</Button>
      </div>
    </form>
  );
};
