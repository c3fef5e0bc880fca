import { Button, Input } from 'antd';
import { useState } from 'react';
import { api } from '../../api/client.ts';
import { useCommand } from '../../api/use-command.ts';
import { ErrorNotice } from '../../design/error-notice.tsx';
import { Field } from '../../design/field.tsx';
import { useText } from '../../text/use-text.ts';
import type { AtlasUnit } from './atlas-queries.ts';
import styles from './atlas.module.css';

type ReturnHandInProps = { readonly month: string; readonly unit: AtlasUnit };

/** The desk has looked at what a unit handed in: it stands, or goes back with a reason. */
export const ReturnHandIn = ({ month, unit: { id, name } }: ReturnHandInProps) => {
  const text = useText();
  const [reason, setReason] = useState<string | null>(null);
  const send = useCommand(api.atlas.returnHandIn.call, () => setReason(null));
  if (reason === null) {
    return (
      <span className={styles.action}>
        <span>{text('atlas.handIn.done')}</span>
        <Button
          size="small"
          aria-label={text('atlas.handIn.returnFor', { unit: name })}
          onClick={() => setReason('')}
        >
          {text('atlas.handIn.return')}
        </Button>
      </span>
    );
  }
  return (
    <form
      className={styles.action}
      onSubmit={(event) => {
        event.preventDefault();
        send.run({ month, unitId: id, reason });
      }}
    >
      <Field label={text('atlas.handIn.reason')} hint={text('atlas.handIn.reasonHint')}>
        {(control) => (
          <Input
            {...control}
            required
            autoFocus
            maxLength={500}
            value={reason}
            onChange={({ target }) => setReason(target.value)}
          />
        )}
      </Field>
      <div className={styles.buttons}>
        <Button
          type="primary"
          htmlType="submit"
          size="small"
          loading={send.pending}
          disabled={reason.trim() === ''}
        >
          {text('atlas.handIn.returnSend')}
        </Button>
        <Button size="small" onClick={() => setReason(null)}>
          {text('atlas.handIn.leave')}
        </Button>
      </div>
      <ErrorNotice error={send.error} />
    </form>
  );
};
