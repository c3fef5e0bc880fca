import { Button, Input } from 'antd';
import { useState } from 'react';
import { api } from '../../api/client.ts';
import { useCommand } from '../../api/use-command.ts';
import { ErrorNotice } from '../../design/error-notice.tsx';
import { Field } from '../../design/field.tsx';
import { useText } from '../../text/use-text.ts';
import type { Channel } from './reminder-queries.ts';
import styles from './reminder.module.css';

type TestFormProps = {
  readonly channel: Channel;
  readonly onAsked: () => void;
  readonly onLeave: () => void;
};

/** Asks for a test message, and to whom where the channel does not say. */
export const TestForm = ({ channel, onAsked, onLeave }: TestFormProps) => {
  const text = useText();
  const { kind } = channel.settings;
  const asks = kind === 'email' || kind === 'sms';
  const [to, setTo] = useState('');
  const test = useCommand(api.reminder.testChannel.call, onAsked);
  return (
    <form
      className={styles.form}
      aria-label={text('reminder.admin.test')}
      onSubmit={(event) => {
        event.preventDefault();
        test.run({ id: channel.id, to: asks ? to.trim() : null });
      }}
    >
      <p className={styles.wideHint}>
        {text(`reminder.channel.${kind}`)} · {channel.host}
      </p>
      {asks && (
        <Field label={text('reminder.admin.testTo')}>
          {(control) => (
            <Input
              {...control}
              type={kind === 'email' ? 'email' : 'tel'}
              required
              value={to}
              onChange={({ target }) => setTo(target.value)}
            />
          )}
        </Field>
      )}
      <div className={styles.wide}>
        <ErrorNotice error={test.error} />
        <Button type="primary" htmlType="submit" loading={test.pending}>
          {text('reminder.admin.test')}
        </Button>
        <Button onClick={onLeave}>{text('reminder.admin.leave')}</Button>
      </div>
    </form>
  );
};
