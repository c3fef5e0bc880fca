import { Button, Input } from 'antd';
import { type FormEvent, useState } from 'react';
import { api } from '../../api/client.ts';
import { useCommand } from '../../api/use-command.ts';
import { ErrorNotice } from '../../design/error-notice.tsx';
import { Field } from '../../design/field.tsx';
import { useText } from '../../text/use-text.ts';
import styles from './import-page.module.css';

/** Takes an applied import back, with the reason. */
export const UndoForm = ({ id }: { readonly id: string }) => {
  const text = useText();
  const [reason, setReason] = useState('');
  const undo = useCommand(api.projectImport.undo.call);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    undo.run({ id, reason });
  };
  return (
    <details className={styles.undo}>
      <summary>{text('import.page.undo')}</summary>
      <p>{text('import.page.undoLead')}</p>
      <form className={styles.undoFields} onSubmit={submit}>
        <Field label={text('import.page.undoReason')}>
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
        <Button htmlType="submit" danger loading={undo.pending}>
          {text('import.page.undo')}
        </Button>
      </form>
      <ErrorNotice error={undo.error} />
    </details>
  );
};
