import { Button } from 'antd';
import { useState } from 'react';
import { api } from '../../api/client.ts';
import { useCommand } from '../../api/use-command.ts';
import { Notice } from '../../design/notice.tsx';
import { useText } from '../../text/use-text.ts';
import type { Calendar } from './calendar-queries.ts';
import { DayTable } from './day-table.tsx';
import { RecordDayForm } from './record-day-form.tsx';
import { WithdrawForm } from './withdraw-form.tsx';

/** The county's own days, and for whoever keeps the calendar the forms to decide about one and to take that back. */
export const DayRegister = ({ calendar }: { readonly calendar: Calendar }) => {
  const text = useText();
  const [open, setOpen] = useState<'record' | { readonly withdraw: string }>();
  const [recorded, setRecorded] = useState<string>();
  const [withdrawn, setWithdrawn] = useState<string>();
  const leave = () => setOpen(undefined);
  const record = useCommand(api.calendar.recordDay.call, leave);
  /** Opens a form, and lets go of what the last one came to. */
  const turnTo = (form: typeof open) => {
    record.forget();
    setRecorded(undefined);
    setWithdrawn(undefined);
    setOpen(form);
  };
  return (
    <>
      {calendar.mayKeep && open === undefined && (
        <div>
          <Button onClick={() => turnTo('record')}>{text('calendar.record.open')}</Button>
        </div>
      )}
      {open === 'record' && (
        <RecordDayForm
          record={{
            ...record,
            run: (input) => {
              setRecorded(input.date);
              record.run(input);
            },
          }}
          onLeave={leave}
        />
      )}
      {typeof open === 'object' && (
        <WithdrawForm
          key={open.withdraw}
          date={open.withdraw}
          onWithdrawn={() => {
            setWithdrawn(open.withdraw);
            leave();
          }}
          onLeave={leave}
        />
      )}
      {withdrawn !== undefined && (
        <Notice tone="indigo" title={text('calendar.withdraw.done', { date: withdrawn })} />
      )}
      {record.output && recorded !== undefined && (
        <Notice tone="indigo" title={text('calendar.record.done', { date: recorded })} />
      )}
      <DayTable
        days={calendar.days}
        mayKeep={calendar.mayKeep}
        onWithdraw={(date) => turnTo({ withdraw: date })}
      />
    </>
  );
};
