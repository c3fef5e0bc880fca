import { Button, Input } from 'antd';
import { useState } from 'react';
import { api } from '../../api/client.ts';
import { useCommand } from '../../api/use-command.ts';
import { ErrorNotice } from '../../design/error-notice.tsx';
import { Field } from '../../design/field.tsx';
import { useText } from '../../text/use-text.ts';
import type { Paper } from './minutes-queries.ts';
import styles from './minutes.module.css';

export type SendBackFormProps = { readonly paper: Paper; readonly onLeave: () => void };

/** Returns the paper to the draft; the reason is for whoever words it. */
export const SendBackForm = ({ paper: { id, revision }, onLeave }: SendBackFormProps) => {
  const text = useText();
  const [reason, setReason] = useState('');
  const sendBack = useCommand(api.minutes.sendBack.call, onLeave);
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        sendBack.run({ id, revision, reason });
      }}
    >
      <Field label={text('minutes.sendBack.reason')}>
        {(control) => (
          <Input.TextArea
            {...control}
            required
            maxLength={500}
            autoSize={{ minRows: 2, maxRows: 8 }}
            value={reason}
            onChange={({ target }) => setReason(target.value)}
          />
        )}
      </Field>
      <ErrorNotice error={sendBack.error} />
      <div className={styles.buttons}>
        <Button type="primary" htmlType="submit" disabled={reason.trim() === ''} loading={sendBack.pending}>
          {text('minutes.sendBack.submit')}
        </Button>
        <Button onClick={onLeave}>{text('minutes.leave')}</Button>
      </div>
    </form>
  );
};
