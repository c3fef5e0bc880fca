import { Button, Input } from 'antd';
import { useState } from 'react';
import { api } from '../../api/client.ts';
import { useCommand } from '../../api/use-command.ts';
import { ErrorNotice } from '../../design/error-notice.tsx';
import { Field } from '../../design/field.tsx';
import { useText } from '../../text/use-text.ts';
import styles from './meeting.module.css';
import { meetingName } from './meeting-name.ts';

export type SkipFormProps = {
  readonly slot: { readonly rule: string; readonly slotKey: string; readonly label: string };
  readonly onLeave: () => void;
};

/** Holds no meeting in a slot, for a reason that stays on record. */
export const SkipForm = ({ slot, onLeave }: SkipFormProps) => {
  const text = useText();
  const skip = useCommand(api.meeting.skip.call, onLeave);
  const [reason, setReason] = useState('');
  return (
    <form
      className={styles.panel}
      aria-labelledby="skip"
      onSubmit={(event) => {
        event.preventDefault();
        skip.run({ rule: slot.rule, slotKey: slot.slotKey, reason });
      }}
    >
      <h2 id="skip">{text('meeting.skip.title', { slot: meetingName(text, slot) })}</h2>
      <Field label={text('meeting.skip.reason')}>
        {(control) => (
          <Input
            {...control}
            required
            maxLength={200}
            value={reason}
            onChange={({ target }) => setReason(target.value)}
          />
        )}
      </Field>
      <ErrorNotice error={skip.error} />
      <div className={styles.buttons}>
        <Button type="primary" htmlType="submit" loading={skip.pending}>
          {text('meeting.skip.submit')}
        </Button>
        <Button onClick={onLeave}>{text('meeting.skip.leave')}</Button>
      </div>
    </form>
  );
};
