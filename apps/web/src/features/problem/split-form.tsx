import { useSuspenseQuery } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { api } from '../../api/client.ts';
import { useCommand } from '../../api/use-command.ts';
import { ErrorNotice } from '../../design/error-notice.tsx';
import { Field } from '../../design/field.tsx';
import { useText } from '../../text/use-text.ts';
import { type PartDraft, PartFields } from './part-fields.tsx';
import styles from './problem.module.css';
import { type Problem, problemChoicesQuery } from './problem-queries.ts';
import { useLatest } from './use-latest.ts';

type SplitFormProps = { readonly problem: Problem; readonly onLeave: () => void };

/** Splits the problem into parts, each begun from what the whole says. */
export const SplitForm = ({ problem, onLeave }: SplitFormProps) => {
  const text = useText();
  const { kinds } = useSuspenseQuery(problemChoicesQuery).data;
  const { kind, facts, proposal } = problem;
  const [parts, setParts] = useState<readonly PartDraft[]>(() => [
    { kind, title: problem.title, facts, proposal },
    { kind, title: '', facts, proposal },
  ]);
  const [reason, setReason] = useState('');
  const [revision] = useState(problem.revision);
  const split = useCommand(api.problem.split.call, onLeave);
  // Who was first is said; pressed again, it goes upon what stands then.
  const latest = useLatest(problem.id, split.conflict);
  const withPart = (index: number, part: PartDraft) => parts.map((one, at) => (at === index ? part : one));
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        split.run({ id: problem.id, revision: latest?.revision ?? revision, reason, parts: [...parts] });
      }}
    >
      <p>{text('problem.divide.splitHint')}</p>
      {parts.map((part, index) => (
        <PartFields
          key={index}
          position={index + 1}
          part={part}
          kinds={kinds}
          onChange={(changed) => setParts(withPart(index, changed))}
          onDrop={parts.length > 2 ? () => setParts(parts.filter((_, at) => at !== index)) : null}
        />
      ))}
      <div className={styles.buttons}>
        <Button onClick={() => setParts([...parts, { kind, title: '', facts, proposal }])}>
          {text('problem.divide.addPart')}
        </Button>
      </div>
      <Field label={text('problem.divide.splitReason')}>
        {(control) => (
          <Input {...control} required value={reason} onChange={({ target }) => setReason(target.value)} />
        )}
      </Field>
      <ErrorNotice error={split.error} />
      <div className={styles.buttons}>
        <Button type="primary" htmlType="submit" loading={split.pending}>
          {text('problem.divide.splitSubmit', { count: parts.length })}
        </Button>
        <Button onClick={onLeave}>{text('problem.form.leave')}</Button>
      </div>
    </form>
  );
};
