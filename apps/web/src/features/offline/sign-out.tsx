import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { api } from '../../api/client.ts';
import { currentAccount } from '../../offline/account.ts';
import { dropAnswers } from '../../offline/kept-answers.ts';
import { isUnreachable } from '../../offline/reachability.ts';
import { useUnsent } from '../../offline/unsent.ts';
import { useText } from '../../text/use-text.ts';
import { useSessionCommand } from '../session/index.ts';
import { Question } from './question.tsx';

/** Leaves nothing to read on this device, and asks first where something waits to be sent. */
export const SignOut = ({ className }: { readonly className: string | undefined }) => {
  const text = useText();
  const { waiting } = useUnsent();
  const [asked, setAsked] = useState(false);
  const signOut = useSessionCommand(api.session.signOut.call);
  const leave = () => {
    const account = currentAccount();
    if (account !== null) void dropAnswers(account).catch(() => {});
    setAsked(false);
    signOut.run(undefined);
  };
  return (
    <>
      <button
        type="button"
        className={className}
        disabled={signOut.pending}
        onClick={() => (waiting.length > 0 ? setAsked(true) : leave())}
      >
        {text('shell.account.signOut')}
      </button>
      {asked && (
        <Question
          title={text('offline.leaveTitle', { count: waiting.length })}
          onClose={() => setAsked(false)}
          actions={
            <>
              <Button onClick={leave}>{text('offline.leave')}</Button>
              <Button type="primary" onClick={() => setAsked(false)}>
                {text('offline.stay')}
              </Button>
            </>
          }
        >
          <p>{text('offline.leaveDetail')}</p>
          <Link to="/unsent" onClick={() => setAsked(false)}>
            {text('offline.title')}
          </Link>
        </Question>
      )}
      {isUnreachable(signOut.error) && (
        <Question
          title={text('shell.error.unreachable')}
          onClose={signOut.forget}
          actions={<Button onClick={signOut.forget}>{text('offline.stay')}</Button>}
        >
          <p>{text('offline.leaveOffline')}</p>
        </Question>
      )}
    </>
  );
};
