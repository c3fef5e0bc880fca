import { Button } from 'antd';
import { useState } from 'react';
import { api } from '../../api/client.ts';
import { useCommand } from '../../api/use-command.ts';
import { ErrorNotice } from '../../design/error-notice.tsx';
import { useText } from '../../text/use-text.ts';
import { CorrectForm } from './correct-form.tsx';
import type { Minuted, Paper } from './minutes-queries.ts';
import styles from './minutes.module.css';
import { SendBackForm } from './send-back-form.tsx';

export type ActionsProps = {
  readonly paper: Paper;
  readonly decisions: readonly Minuted[];
  /** Whether all that was typed is saved: what is handed in is what is on the screen. */
  readonly saved: boolean;
};

/** The step that is next for whoever looks. */
export const Actions = ({ paper, decisions, saved }: ActionsProps) => {
  const text = useText();
  const [form, setForm] = useState<'sendBack' | 'correct' | null>(null);
  const leave = () => setForm(null);
  const submit = useCommand(api.minutes.submit.call);
  const signOff = useCommand(api.minutes.signOff.call);
  const issue = useCommand(api.minutes.issue.call);
  const withdraw = useCommand(api.minutes.withdrawCorrection.call);
  const { id, revision, kind, may, hands } = paper;
  const input = { id, revision };
  if (form === 'sendBack') return <SendBackForm paper={paper} onLeave={leave} />;
  if (form === 'correct') return <CorrectForm paper={paper} decisions={decisions} onLeave={leave} />;
  const current = hands.find((hand) => hand.current);
  const last = hands.at(-1) === current;
  return (
    <>
      <div className={`${styles.buttons} never-printed`}>
        {may.submit && (
          <Button type="primary" disabled={!saved} loading={submit.pending} onClick={() => submit.run(input)}>
            {text('minutes.submit')}
          </Button>
        )}
        {may.pass && (
          <Button type="primary" loading={signOff.pending} onClick={() => signOff.run(input)}>
            {last ? text('minutes.signOff') : text(`minutes.pass.${current?.as ?? 'review'}`)}
          </Button>
        )}
        {may.issue && (
          <Button type="primary" loading={issue.pending} onClick={() => issue.run(input)}>
            {text('minutes.issue')}
          </Button>
        )}
        {may.sendBack && <Button onClick={() => setForm('sendBack')}>{text('minutes.sendBack.open')}</Button>}
        {may.correct && <Button onClick={() => setForm('correct')}>{text('minutes.correct.open')}</Button>}
        {kind === 'correction' && may.word && (
          <>
            <Button onClick={() => setForm('correct')}>{text('minutes.correct.change')}</Button>
            <Button loading={withdraw.pending} onClick={() => withdraw.run(input)}>
              {text('minutes.correct.withdraw')}
            </Button>
          </>
        )}
      </div>
      {may.issue && <p className={styles.quiet}>{text('minutes.issueHint')}</p>}
      {may.submit && !saved && <p className={styles.quiet}>{text('minutes.edit.savedFirst')}</p>}
      <ErrorNotice error={submit.error ?? signOff.error ?? issue.error ?? withdraw.error} />
    </>
  );
};
