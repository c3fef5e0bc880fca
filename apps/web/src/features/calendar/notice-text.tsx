import { type NoticedDays, readNotice } from '@guatu/engine';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { Field } from '../../design/field.tsx';
import { useText } from '../../text/use-text.ts';
import styles from './calendar.module.css';

type NoticeTextProps = {
  readonly year: number;
  readonly onRead: (off: string[], work: string[]) => void;
};

/** The notice as it was published, pasted; its dates are read out and shown to be compared. */
export const NoticeText = ({ year, onRead }: NoticeTextProps) => {
  const text = useText();
  const [pasted, setPasted] = useState('');
  const [found, setFound] = useState<NoticedDays>();
  return (
    <div className={styles.wide}>
      <Field label={text('calendar.publish.text')} hint={text('calendar.publish.textHint')} optional>
        {(control) => (
          <Input.TextArea
            {...control}
            autoSize={{ minRows: 3, maxRows: 10 }}
            value={pasted}
            onChange={({ target }) => setPasted(target.value)}
          />
        )}
      </Field>
      <div className={styles.read}>
        <Button
          disabled={pasted.trim() === ''}
          onClick={() => {
            const days = readNotice(pasted, year);
            setFound(days);
            if (days.off.length + days.work.length > 0) onRead(days.off, days.work);
          }}
        >
          {text('calendar.publish.read')}
        </Button>
        {found && (
          <p role="status" className={styles.hint}>
            {found.off.length + found.work.length === 0
              ? text('calendar.publish.foundNone')
              : text('calendar.publish.found', { off: found.off.length, work: found.work.length })}{' '}
            {found.outside.length > 0 &&
              text('calendar.publish.outside', { year, dates: found.outside.join('、') })}
          </p>
        )}
      </div>
    </div>
  );
};
