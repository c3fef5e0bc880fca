import { Button, Input } from 'antd';
import { type FormEvent, useState } from 'react';
import { api } from '../../../api/client.ts';
import { useCommand } from '../../../api/use-command.ts';
import { ErrorNotice } from '../../../design/error-notice.tsx';
import { Notice } from '../../../design/notice.tsx';
import { useDay } from '../../../text/use-day.ts';
import { useMonth } from '../../../text/use-month.ts';
import { useText } from '../../../text/use-text.ts';
import { useToday } from '../../session/index.ts';
import styles from './month-page.module.css';
import type { MonthPageData } from './month-query.ts';

export type ClosingProps = { readonly month: string; readonly data: MonthPageData };

/** That a month is closed, since when and by whom; the office closes it or opens it again, with its reason. */
export const Closing = ({ month, data }: ClosingProps) => {
  const text = useText();
  const monthName = useMonth();
  const day = useDay(useToday());
  const { closed, closedFrom, closing, mayClose } = data;
  const decided =
    closing && text('project.month.decided', { date: day(closing.decidedOn), reason: closing.reason });
  return (
    <>
      {closed && closedFrom !== null && (
        <Notice tone="indigo" title={text('project.month.closedTitle', { month: monthName(month) })}>
          <p>
            {text('project.month.closedLead', { date: day(closedFrom) })} {decided}
          </p>
        </Notice>
      )}
      {!closed && decided !== null && <p>{decided}</p>}
      {mayClose && <CloseForm key={String(closed)} month={month} data={data} />}
    </>
  );
};

const CloseForm = ({ month, data }: ClosingProps) => {
  const text = useText();
  const [reason, setReason] = useState('');
  const close = useCommand(api.project.closeMonth.call);
  const { closed, closing } = data;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    close.run({ month, revision: closing?.revision ?? null, closed: !closed, reason });
  };
  const verb = text(closed ? 'project.month.reopenButton' : 'project.month.closeButton');
  return (
    <details className={styles.closing}>
      <summary>{verb}</summary>
      <form onSubmit={submit}>
        <Input
          aria-label={text('project.month.closeReason')}
          placeholder={text('project.month.closeReason')}
          required
          maxLength={5000}
          value={reason}
          onChange={({ target }) => setReason(target.value)}
        />
        <Button htmlType="submit" loading={close.pending}>
          {verb}
        </Button>
      </form>
      <ErrorNotice error={close.error} />
    </details>
  );
};
