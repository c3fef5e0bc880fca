import { Button, Input } from 'antd';
import { useState } from 'react';
import { api } from '../../api/client.ts';
import { useCommand } from '../../api/use-command.ts';
import { ErrorNotice } from '../../design/error-notice.tsx';
import { Field } from '../../design/field.tsx';
import { useText } from '../../text/use-text.ts';
import type { Docket } from './docket-queries.ts';
import styles from './docket.module.css';

type AdmitFormProps = {
  readonly docket: Docket;
  readonly problem: Docket['waiting'][number];
  readonly onDone: () => void;
};

/** Admits a late problem, for a reason that will stand on the list. */
export const AdmitForm = ({ docket: { rule, slotKey }, problem, onDone }: AdmitFormProps) => {
  const text = useText();
  const [reason, setReason] = useState('');
  const admit = useCommand(api.docket.admitLate.call, onDone);
  return (
    <form
      className={styles.section}
      onSubmit={(event) => {
        event.preventDefault();
        admit.run({ rule, slotKey, problemId: problem.problemId, reason });
      }}
    >
      <h3>{text('docket.waiting.admitTitle', { title: problem.title })}</h3>
      <Field label={text('docket.waiting.reason')} hint={text('docket.waiting.reasonHint')}>
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
      <ErrorNotice error={admit.error} />
      <div className={styles.buttons}>
        <Button type="primary" htmlType="submit" loading={admit.pending}>
          {text('docket.waiting.admit')}
        </Button>
        <Button onClick={onDone}>{text('problem.form.leave')}</Button>
      </div>
    </form>
  );
};
