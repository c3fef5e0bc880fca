import { Button, Input } from 'antd';
import { useState } from 'react';
import { api } from '../../api/client.ts';
import { useCommand } from '../../api/use-command.ts';
import { ErrorNotice } from '../../design/error-notice.tsx';
import { Field } from '../../design/field.tsx';
import { useText } from '../../text/use-text.ts';
import styles from './problem.module.css';
import type { Problem } from './problem-queries.ts';

type Version = { readonly id: string; readonly revision: number };

type WordedFormProps = {
  readonly problem: Problem;
  readonly action: 'send-back' | 'carry-out' | 'verify';
  readonly onDone: () => void;
};

/** A step for which one writes something: why it is sent back, what was done, what was verified. */
export const WordedForm = ({ problem, action, onDone }: WordedFormProps) => {
  const text = useText();
  const [words, setWords] = useState('');
  const sendBack = useCommand(api.problem.sendBack.call, onDone);
  const carryOut = useCommand(api.problem.carryOut.call, onDone);
  const verify = useCommand(api.problem.verify.call, onDone);
  const version: Version = { id: problem.id, revision: problem.revision };
  const steps = {
    'send-back': { label: 'reason', step: sendBack, run: () => sendBack.run({ ...version, reason: words }) },
    'carry-out': { label: 'result', step: carryOut, run: () => carryOut.run({ ...version, result: words }) },
    verify: { label: 'finding', step: verify, run: () => verify.run({ ...version, finding: words }) },
  } as const;
  const { label, step, run } = steps[action];
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        run();
      }}
    >
      <Field
        label={text(`problem.form.${label}`)}
        {...(action === 'send-back' ? { hint: text('problem.form.reasonHint') } : {})}
      >
        {(control) => (
          <Input.TextArea
            {...control}
            required
            autoFocus
            autoSize={{ minRows: 2, maxRows: 10 }}
            value={words}
            onChange={({ target }) => setWords(target.value)}
          />
        )}
      </Field>
      <ErrorNotice error={step.error} />
      <div className={styles.buttons}>
        <Button type="primary" htmlType="submit" loading={step.pending}>
          {text('problem.form.confirm')}
        </Button>
        <Button onClick={onDone}>{text('problem.form.leave')}</Button>
      </div>
    </form>
  );
};
