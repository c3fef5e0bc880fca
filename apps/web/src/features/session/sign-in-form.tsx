import { Button, Input } from 'antd';
import { type FormEvent, useState } from 'react';
import { api } from '../../api/client.ts';
import { ErrorNotice } from '../../design/error-notice.tsx';
import { Field } from '../../design/field.tsx';
import { useText } from '../../text/use-text.ts';
import styles from './session.module.css';
import { useSessionCommand } from './use-session-command.ts';

/** User name and password. The page that shows it moves on by itself once somebody is signed in. */
export const SignInForm = () => {
  const text = useText();
  const [userName, setUserName] = useState('');
  const [password, setPassword] = useState('');
  const signIn = useSessionCommand(api.session.signIn.call);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    signIn.run({ userName, password });
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <Field label={text('session.signIn.userName')}>
        {(control) => (
          <Input
            {...control}
            autoComplete="username"
            required
            value={userName}
            onChange={({ target }) => setUserName(target.value)}
          />
        )}
      </Field>
      <Field label={text('session.signIn.password')} hint={text('session.signIn.help')}>
        {(control) => (
          <Input
            {...control}
            type="password"
            autoComplete="current-password"
            required
            value={password}
            onChange={({ target }) => setPassword(target.value)}
          />
        )}
      </Field>
      <ErrorNotice error={signIn.error} />
      <Button type="primary" htmlType="submit" loading={signIn.pending}>
        {text('session.signIn.submit')}
      </Button>
    </form>
  );
};
