import { useRouter } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { Light } from '../../design/light.tsx';
import { discard } from '../../offline/discard.ts';
import { photographsIn } from '../../offline/send-waiting.ts';
import { sendNow } from '../../offline/sender.ts';
import { noteUnsent, useUnsent } from '../../offline/unsent.ts';
import { changeWaiting, type Waiting } from '../../offline/waiting.ts';
import { useMoment } from '../../text/use-moment.ts';
import { useText } from '../../text/use-text.ts';
import { UnsentRefusal } from './unsent-refusal.tsx';
import styles from './unsent.module.css';

export type UnsentRowProps = {
  readonly waiting: Waiting;
  /** An earlier command on the same subject waits for the person. */
  readonly behind: boolean;
};

/** One command: what it says, how it stands, and what the person can do with it. */
export const UnsentRow = ({ waiting, behind }: UnsentRowProps) => {
  const text = useText();
  const moment = useMoment();
  const router = useRouter();
  const { uploading } = useUnsent();
  const [discarding, setDiscarding] = useState(false);
  const { title, words, address, refusal, givenAt, held } = waiting;
  const photographs = photographsIn(waiting.input);
  const percent = uploading !== null && photographs.includes(uploading.key) ? uploading.percent : null;
  const state = refusal
    ? 'refused'
    : held
      ? 'held'
      : behind
        ? 'behind'
        : percent === null
          ? 'waiting'
          : 'sending';
  const retry = async () => {
    await changeWaiting(waiting, { refusal: null, held: false });
    await noteUnsent();
    await sendNow();
  };
  return (
    <li className={styles.row}>
      <div className={styles.head}>
        <h2 className={styles.title}>{title}</h2>
        <Light tone={state === 'refused' ? 'cinnabar' : 'amber'}>{text(`offline.state.${state}`)}</Light>
      </div>
      <p className={styles.given}>
        {text('offline.given', { time: moment(new Date(givenAt).toISOString()) })}
        {photographs.length > 0 && ` · ${text('offline.photographs', { count: photographs.length })}`}
        {percent !== null && ` · ${text('offline.uploading', { percent })}`}
      </p>
      <dl className={styles.words}>
        {words.map(([name, said]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{said}</dd>
          </div>
        ))}
      </dl>
      {refusal && <UnsentRefusal refusal={refusal} />}
      <div className={styles.actions}>
        <Button
          type={refusal ? 'primary' : 'default'}
          onClick={() => router.history.push(address)}
          aria-label={`${text(refusal ? 'offline.open' : 'offline.look')} ${title}`}
        >
          {text(refusal ? 'offline.open' : 'offline.look')}
        </Button>
        <Button onClick={() => void retry()} aria-label={`${text('offline.retry')} ${title}`}>
          {text('offline.retry')}
        </Button>
        {!discarding && (
          <Button
            type="link"
            onClick={() => setDiscarding(true)}
            aria-label={`${text('offline.discard')} ${title}`}
          >
            {text('offline.discard')}
          </Button>
        )}
      </div>
      {discarding && (
        <div role="alert" className={styles.discarding}>
          <strong>{text('offline.discardTitle')}</strong> {text('offline.discardDetail')}
          <div className={styles.actions}>
            <Button danger onClick={() => void discard(waiting)}>
              {text('offline.discardYes')}
            </Button>
            <Button onClick={() => setDiscarding(false)}>{text('offline.keep')}</Button>
          </div>
        </div>
      )}
    </li>
  );
};
