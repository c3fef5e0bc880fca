import { Button, Input } from 'antd';
import { useState } from 'react';
import { api } from '../../api/client.ts';
import { useCommand } from '../../api/use-command.ts';
import { ErrorNotice } from '../../design/error-notice.tsx';
import { useText } from '../../text/use-text.ts';
import type { ReportRef } from './weekly-queries.ts';
import styles from './weekly-report.module.css';

type ExcuseFormProps = { readonly reportRef: ReportRef; readonly revision: number };

/** Says why a leader does not report this week; it stays on record. */
export const ExcuseForm = ({ reportRef, revision }: ExcuseFormProps) => {
  const text = useText();
  const [reason, setReason] = useState('');
  const excuse = useCommand(api.weeklyReport.excuse.call, () => setReason(''));
  return (
    <details className={`${styles.dropped} never-printed`}>
      <summary>{text('weeklyReport.editor.excuse')}</summary>
      <form
        className={styles.actions}
        onSubmit={(event) => {
          event.preventDefault();
          excuse.run({ ...reportRef, revision, reason });
        }}
      >
        <Input
          aria-label={text('weeklyReport.editor.excuseReason')}
          placeholder={text('weeklyReport.editor.excuseReason')}
          required
          maxLength={200}
          value={reason}
          onChange={({ target }) => setReason(target.value)}
        />
        <Button htmlType="submit" loading={excuse.pending}>
          {text('weeklyReport.editor.excuse')}
        </Button>
        <ErrorNotice error={excuse.error} />
      </form>
    </details>
  );
};
