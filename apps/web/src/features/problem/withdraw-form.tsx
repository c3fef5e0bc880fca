import { Button, Input } from 'antd';
import { useState } from 'react';
import { api } from '../../api/client.ts';
import { useCommand } from '../../api/use-command.ts';
import { ErrorNotice } from '../../design/error-notice.tsx';
import { Field } from '../../design/field.tsx';
import { useText } from '../../text/use-text.ts';
import styles from './problem.module.css';
import type { Problem } from './problem-queries.ts';

type WithdrawFormProps = { readonly file: Problem['files'][number]; readonly onLeave: () => void };

/** Withdraws a file, for a reason that stays on the list. */
export const WithdrawForm = ({ file: { id, caption }, onLeave }: WithdrawFormProps) => {
  const text = useText();
  const [reason, setReason] = useState('');
  const withdraw = useCommand(api.problem.withdrawFile.call, onLeave);
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        withdraw.run({ id, reason });
      }}
    >
      <Field label={text('problem.file.reasonOf', { caption })} hint={text('problem.file.reasonHint')}>
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
      <ErrorNotice error={withdraw.error} />
      <div className={styles.buttons}>
        <Button type="primary" htmlType="submit" loading={withdraw.pending}>
          {text('problem.file.withdraw')}
        </Button>
        <Button onClick={onLeave}>{text('problem.form.leave')}</Button>
      </div>
    </form>
  );
};
