import { Button } from 'antd';
import type { ReactNode } from 'react';
import type { Command } from '../../api/use-command.ts';
import { ErrorNotice } from '../../design/error-notice.tsx';
import { useText } from '../../text/use-text.ts';
import styles from './assessment.module.css';

type FormFrameProps = {
  readonly command: Pick<Command<never, unknown>, 'error' | 'pending'>;
  readonly submit: string;
  readonly onSubmit: () => void;
  readonly onLeave: () => void;
  readonly ready: boolean;
  readonly children: ReactNode;
};

/** A form with why it was refused, if it was, and two buttons. */
export const FormFrame = ({ command, submit, onSubmit, onLeave, ready, children }: FormFrameProps) => {
  const text = useText();
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      {children}
      <ErrorNotice error={command.error} />
      <div className={styles.buttons}>
        <Button type="primary" htmlType="submit" loading={command.pending} disabled={!ready}>
          {submit}
        </Button>
        <Button onClick={onLeave}>{text('assessment.act.leave')}</Button>
      </div>
    </form>
  );
};
