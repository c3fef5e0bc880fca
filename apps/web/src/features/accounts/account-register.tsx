import { useSuspenseQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { api } from '../../api/client.ts';
import { useCommand } from '../../api/use-command.ts';
import { DataTable } from '../../design/data-table.tsx';
import { ErrorNotice } from '../../design/error-notice.tsx';
import { useText } from '../../text/use-text.ts';
import { IssuedPasswordNotice } from './issued-password-notice.tsx';
import { OpenAccountForm } from './open-account-form.tsx';
import { type Account, accountsQuery } from './accounts-query.ts';

/** Everybody in the county with the account they have or lack, and what the administrator does about it. */
export const AccountRegister = () => {
  const text = useText();
  const { accounts } = useSuspenseQuery(accountsQuery).data;
  const [opening, setOpening] = useState<Account>();
  const reset = useCommand(api.accounts.resetPassword.call);
  const unlock = useCommand(api.accounts.unlock.call);
  const open = useCommand(api.accounts.open.call, () => setOpening(undefined));
  const issued = open.output ?? reset.output;
  return (
    <>
      {issued && <IssuedPasswordNotice issued={issued} />}
      <ErrorNotice error={reset.error ?? unlock.error} />
      {opening && <OpenAccountForm account={opening} open={open} onLeave={() => setOpening(undefined)} />}
      <DataTable
        caption={text('accounts.title')}
        rows={accounts}
        rowKey={({ personId }) => personId}
        columns={[
          {
            id: 'person',
            heading: text('accounts.person'),
            cell: ({ personName }) => personName,
            lead: true,
          },
          { id: 'posts', heading: text('accounts.posts'), cell: ({ posts }) => posts.join(' · ') },
          { id: 'userName', heading: text('accounts.userName'), cell: ({ userName }) => userName ?? '—' },
          { id: 'state', heading: text('accounts.state'), cell: (account) => text(stateOf(account)) },
          {
            id: 'actions',
            heading: text('accounts.actions'),
            cell: (account) => (
              <>
                {account.userName === null ? (
                  <Button size="small" onClick={() => setOpening(account)}>
                    {text('accounts.open')}
                  </Button>
                ) : (
                  <Button
                    size="small"
                    disabled={reset.pending}
                    onClick={() => reset.run({ personId: account.personId })}
                  >
                    {text('accounts.resetPassword')}
                  </Button>
                )}
                {account.lockedUntil !== null && (
                  <Button
                    size="small"
                    disabled={unlock.pending}
                    onClick={() => unlock.run({ personId: account.personId })}
                  >
                    {text('accounts.unlock')}
                  </Button>
                )}
              </>
            ),
          },
        ]}
      />
    </>
  );
};

const stateOf = ({ userName, lockedUntil, mustChangePassword }: Account) => {
  if (userName === null) return 'accounts.none';
  if (lockedUntil !== null) return 'accounts.locked';
  return mustChangePassword ? 'accounts.first' : 'accounts.inUse';
};
