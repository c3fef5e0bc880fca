import { Button, Input } from 'antd';
import { type FormEvent, useState } from 'react';
import { api } from '../../api/client.ts';
import { ErrorNotice } from '../../design/error-notice.tsx';
import { Field } from '../../design/field.tsx';
import { useText } from '../../text/use-text.ts';
import styles from './session.module.css';
import { useSessionCommand } from './use-session-command.ts';

const empty = { current: '', next: '', again: '' };
/** As the contract's `newPassword`; the server judges, this is only said in the hint. */
const minimumLength = 8;

/** Changes the password of whoever is signed in. `onChanged` when the server has taken it. */
export const PasswordForm = ({ onChanged }: { readonly onChanged: () => void }) => {
  const text = useText();
  const [entry, setEntry] = useState(empty);
  const change = useSessionCommand(api.session.changePassword.call, onChanged);
  const differs = entry.again !== '' && entry.again !== entry.next;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!differs) change.run({ current: entry.current, next: entry.next });
  };
  const field = (
    name: keyof typeof empty,
    purpose: string,
    about: { hint?: string; error?: string } = {},
  ) => (
    <Field label={text(`session.password.${name}`)} {...about}>
      {(control) => (
        <Input
          {...control}
          type="password"
          autoComplete={purpose}
          required
          value={entry[name]}
          onChange={({ target }) => setEntry({ ...entry, [name]: target.value })}
        />
      )}
    </Field>
  );
  return (
    <form className={styles.form} onSubmit={submit}>
      {field('current', 'current-password')}
      {field('next', 'new-password', { hint: text('session.password.rule', { length: minimumLength }) })}
      {field('again', 'new-password', differs ? { error: text('session.password.differs') } : {})}
      <ErrorNotice error={change.error} />
      <Button type="primary" htmlType="submit" loading={change.pending}>
        {text('session.password.submit')}
      </Button>
    </form>
  );
};
