import { Button, Input } from 'antd';
import { useState } from 'react';
import type { Command } from '../../api/use-command.ts';
import { ErrorNotice } from '../../design/error-notice.tsx';
import { Field } from '../../design/field.tsx';
import { useText } from '../../text/use-text.ts';
import type { Account } from './accounts-query.ts';

type OpenAccountFormProps = {
  readonly account: Account;
  readonly open: Command<{ personId: string; userName: string }, unknown>;
  readonly onLeave: () => void;
};

/** Asks for the one thing that is chosen about a new account: its user name. */
export const OpenAccountForm = ({ account, open, onLeave }: OpenAccountFormProps) => {
  const text = useText();
  const [userName, setUserName] = useState('');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        open.run({ personId: account.personId, userName });
      }}
    >
      <Field
        label={text('accounts.userNameFor', { name: account.personName })}
        hint={text('accounts.userNameHint')}
      >
        {(control) => (
          <Input
            {...control}
            required
            pattern="[a-z][a-z0-9.\-]{3,31}"
            autoComplete="off"
            value={userName}
            onChange={({ target }) => setUserName(target.value)}
          />
        )}
      </Field>
      <ErrorNotice error={open.error} />
      <Button type="primary" htmlType="submit" loading={open.pending}>
        {text('accounts.open')}
      </Button>
      <Button onClick={onLeave}>{text('accounts.leave')}</Button>
    </form>
  );
};
