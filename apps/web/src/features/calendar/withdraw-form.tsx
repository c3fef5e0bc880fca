import { useQuery } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { api } from '../../api/client.ts';
import { useCommand } from '../../api/use-command.ts';
import { ErrorNotice } from '../../design/error-notice.tsx';
import { Field } from '../../design/field.tsx';
import { useText } from '../../text/use-text.ts';
import styles from './calendar.module.css';
import { EffectTable } from './effect-table.tsx';

type WithdrawFormProps = {
  readonly date: string;
  readonly onWithdrawn: () => void;
  readonly onLeave: () => void;
};

/** Takes back what was decided about a day, which is an entry like any other and wants a reason. */
export const WithdrawForm = ({ date, onWithdrawn, onLeave }: WithdrawFormProps) => {
  const text = useText();
  const [reason, setReason] = useState('');
  const withdraw = useCommand(api.calendar.withdrawDay.call, onWithdrawn);
  const effect = useQuery(
    api.calendar.previewDay.queryOptions({ input: { date, kind: 'as-noticed' as const } }),
  );
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        withdraw.run({ date, reason });
      }}
    >
      <h3 className={styles.wide}>{text('calendar.withdraw.title', { date })}</h3>
      <Field label={text('calendar.days.reason')} hint={text('calendar.withdraw.hint')}>
        {(control) => (
          <Input
            {...control}
            required
            autoFocus
            maxLength={200}
            value={reason}
            onChange={({ target }) => setReason(target.value)}
          />
        )}
      </Field>
      <div className={styles.wide}>
        {effect.data && <EffectTable effect={effect.data} />}
        <ErrorNotice error={withdraw.error ?? effect.error} />
      </div>
      <div className={styles.actions}>
        <Button
          type="primary"
          htmlType="submit"
          loading={withdraw.pending}
          disabled={effect.data === undefined}
        >
          {text('calendar.withdraw.submit')}
        </Button>
        <Button onClick={onLeave}>{text('calendar.leave')}</Button>
      </div>
    </form>
  );
};
