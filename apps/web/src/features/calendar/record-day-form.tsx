import { useQuery } from '@tanstack/react-query';
import { Button, Input, Radio } from 'antd';
import { useState } from 'react';
import { api } from '../../api/client.ts';
import type { Command } from '../../api/use-command.ts';
import { Dropdown } from '../../design/dropdown.tsx';
import { ErrorNotice } from '../../design/error-notice.tsx';
import { Field } from '../../design/field.tsx';
import { useText } from '../../text/use-text.ts';
import { useToday } from '../session/index.ts';
import styles from './calendar.module.css';
import { EffectTable } from './effect-table.tsx';

const scopes = ['local', 'emergency', 'correction'] as const;

type Decision = {
  date: string;
  kind: 'off' | 'working';
  scope: (typeof scopes)[number];
  reason: string;
  number: string | null;
};

type RecordDayFormProps = {
  readonly record: Command<Decision, unknown>;
  readonly onLeave: () => void;
};

/** Decides about a day; what would move is worked out as soon as the day is named, and stands above the button. */
export const RecordDayForm = ({ record, onLeave }: RecordDayFormProps) => {
  const text = useText();
  const today = useToday();
  const [date, setDate] = useState('');
  const [kind, setKind] = useState<Decision['kind']>('off');
  const [scope, setScope] = useState<Decision['scope']>('local');
  const [reason, setReason] = useState('');
  const [number, setNumber] = useState('');
  const effect = useQuery(
    api.calendar.previewDay.queryOptions({ input: { date, kind }, enabled: /^\d{4}-\d\d-\d\d$/.test(date) }),
  );
  return (
    <form
      className={styles.form}
      aria-label={text('calendar.record.title')}
      onSubmit={(event) => {
        event.preventDefault();
        record.run({ date, kind, scope, reason, number: number.trim() === '' ? null : number });
      }}
    >
      <h3 className={styles.wide}>{text('calendar.record.title')}</h3>
      <Field
        label={text('calendar.days.date')}
        hint={date !== '' && date < today ? text('calendar.record.past') : undefined}
      >
        {(control) => (
          <Input
            {...control}
            type="date"
            required
            autoFocus
            value={date}
            onChange={({ target }) => setDate(target.value)}
          />
        )}
      </Field>
      <Field label={text('calendar.days.scope')}>
        {(control) => (
          <Dropdown
            {...control}
            value={scope}
            options={scopes.map((value) => ({ value, label: text(`calendar.days.scopes.${value}`) }))}
            onChoose={(value) => setScope(scopes.find((one) => one === value) ?? scope)}
          />
        )}
      </Field>
      <div className={styles.wide}>
        <Radio.Group
          aria-label={text('calendar.days.kind')}
          value={kind}
          onChange={({ target }) => setKind(target.value as Decision['kind'])}
        >
          <Radio value="off">{text('calendar.days.kinds.off')}</Radio>
          <Radio value="working">{text('calendar.days.kinds.working')}</Radio>
        </Radio.Group>
      </div>
      <Field label={text('calendar.days.reason')}>
        {(control) => (
          <Input
            {...control}
            required
            maxLength={200}
            value={reason}
            onChange={({ target }) => setReason(target.value)}
          />
        )}
      </Field>
      <Field label={text('calendar.days.number')} hint={text('calendar.record.numberHint')} optional>
        {(control) => (
          <Input
            {...control}
            maxLength={200}
            value={number}
            onChange={({ target }) => setNumber(target.value)}
          />
        )}
      </Field>
      <div className={styles.wide}>
        {effect.data && <EffectTable effect={effect.data} />}
        <ErrorNotice error={record.error ?? effect.error} />
      </div>
      <div className={styles.actions}>
        <Button
          type="primary"
          htmlType="submit"
          loading={record.pending}
          disabled={effect.data === undefined}
        >
          {text('calendar.record.submit')}
        </Button>
        <Button onClick={onLeave}>{text('calendar.leave')}</Button>
      </div>
    </form>
  );
};
