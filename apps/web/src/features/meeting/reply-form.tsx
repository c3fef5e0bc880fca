import { Button, Input } from 'antd';
import { useState } from 'react';
import { api } from '../../api/client.ts';
import { useCommand } from '../../api/use-command.ts';
import { ErrorNotice } from '../../design/error-notice.tsx';
import { useText } from '../../text/use-text.ts';
import styles from './meeting.module.css';
import { StandInFields, type StandInDraft, standInOf } from './stand-in-fields.tsx';

export type ReplyFormProps = {
  readonly meetingId: string;
  readonly asked: number;
  readonly postId: string | null;
  readonly unitId: string | null;
  /** Whose seat it is, as it is printed. */
  readonly seat: string;
  readonly replied: boolean;
  /** Whether the office enters what it was told. */
  readonly byTelephone: boolean;
};

/** Answers for a seat: one press to come; to be excused or to send somebody takes a line. */
export const ReplyForm = (props: ReplyFormProps) => {
  const text = useText();
  const [doing, setDoing] = useState<'leave' | 'stand-in' | 'again' | null>(null);
  const [reason, setReason] = useState('');
  const [standIn, setStandIn] = useState<StandInDraft>({ postId: null, name: '', title: '' });
  const [sent, setSent] = useState(false);
  const send = useCommand(api.meeting.reply.call, () => {
    setDoing(null);
    setSent(true);
  });
  const { meetingId, asked, postId, unitId, seat } = props;
  const to = { meetingId, asked, postId, unitId };
  const submit = () => {
    if (doing === 'leave') send.run({ ...to, answer: { reply: 'leave', reason } });
    const named = standInOf(standIn);
    if (doing === 'stand-in' && named) {
      send.run({ ...to, answer: { reply: 'stand-in', reason, standIn: named } });
    }
  };
  // What was answered, and what only a telephone call can bring, takes one more press.
  if ((props.replied || props.byTelephone) && doing === null) {
    const words = props.replied ? ('change' as const) : ('enter' as const);
    return (
      <Button
        size="small"
        // What was pressed is gone: the keyboard goes on from here.
        autoFocus={sent}
        aria-label={text(`meeting.reply.${words}Of`, { name: seat })}
        onClick={() => setDoing('again')}
      >
        {text(`meeting.reply.${words}`)}
      </Button>
    );
  }
  return (
    <form
      className={styles.reply}
      aria-label={text(props.byTelephone ? 'meeting.reply.telephoneOf' : 'meeting.reply.of', { name: seat })}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <span className={styles.buttons}>
        <Button
          size="small"
          type={props.byTelephone ? 'default' : 'primary'}
          loading={send.pending && doing === null}
          onClick={() => send.run({ ...to, answer: { reply: 'coming' } })}
        >
          {text('meeting.reply.coming')}
        </Button>
        {(['leave', 'stand-in'] as const).map((one) => (
          <Button key={one} size="small" aria-expanded={doing === one} onClick={() => setDoing(one)}>
            {text(`meeting.reply.${one}`)}
          </Button>
        ))}
      </span>
      {doing === 'stand-in' && <StandInFields draft={standIn} onChange={setStandIn} />}
      {(doing === 'leave' || doing === 'stand-in') && (
        <>
          <Input
            aria-label={text('meeting.reply.reason')}
            placeholder={text(doing === 'leave' ? 'meeting.reply.reason' : 'meeting.reply.reasonOptional')}
            required={doing === 'leave'}
            maxLength={200}
            value={reason}
            onChange={({ target }) => setReason(target.value)}
          />
          <span className={styles.buttons}>
            <Button size="small" type="primary" htmlType="submit" loading={send.pending}>
              {text('meeting.reply.submit')}
            </Button>
            <Button size="small" onClick={() => setDoing(null)}>
              {text('meeting.reply.cancel')}
            </Button>
          </span>
        </>
      )}
      <ErrorNotice error={send.error} />
    </form>
  );
};
