import { useQuery } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { api } from '../../api/client.ts';
import type { Command } from '../../api/use-command.ts';
import { ErrorNotice } from '../../design/error-notice.tsx';
import { Field } from '../../design/field.tsx';
import { useText } from '../../text/use-text.ts';
import styles from './calendar.module.css';
import { EffectTable } from './effect-table.tsx';
import { NoticeText } from './notice-text.tsx';
import { YearPicker } from './year-picker.tsx';

type NoticedYear = {
  year: number;
  notice: string;
  number: string;
  daysOff: string[];
  makeUpDays: string[];
};

type PublishYearFormProps = {
  readonly suggested: number;
  readonly publish: Command<NoticedYear, unknown>;
  readonly onLeave: () => void;
};

/** A year's notice: its days are read from its text or marked on the sheet, and what would move is seen before it counts. */
export const PublishYearForm = ({ suggested, publish, onLeave }: PublishYearFormProps) => {
  const text = useText();
  const [year, setYear] = useState(suggested);
  const [notice, setNotice] = useState('');
  const [number, setNumber] = useState('');
  const [days, setDays] = useState({ daysOff: [] as string[], makeUpDays: [] as string[] });
  const [seen, setSeen] = useState<{ year: number } & typeof days>();
  const effect = useQuery(
    api.calendar.previewYear.queryOptions({
      input: seen ?? { year, ...days },
      enabled: seen !== undefined,
    }),
  );
  const asSeen = seen !== undefined && seen.year === year && seen.daysOff === days.daysOff;
  return (
    <form
      className={styles.form}
      aria-label={text('calendar.publish.title')}
      onSubmit={(event) => {
        event.preventDefault();
        publish.run({ year, notice, number, ...days });
      }}
    >
      <h3 className={styles.wide}>{text('calendar.publish.title')}</h3>
      <Field label={text('calendar.publish.year')}>
        {(control) => (
          <Input
            {...control}
            type="number"
            required
            min={1990}
            max={2100}
            value={year}
            onChange={({ target }) => setYear(Number(target.value))}
          />
        )}
      </Field>
      <Field label={text('calendar.publish.notice')}>
        {(control) => (
          <Input
            {...control}
            required
            maxLength={200}
            value={notice}
            onChange={({ target }) => setNotice(target.value)}
          />
        )}
      </Field>
      <Field label={text('calendar.publish.number')} hint={text('calendar.publish.numberHint')}>
        {(control) => (
          <Input
            {...control}
            required
            maxLength={200}
            value={number}
            onChange={({ target }) => setNumber(target.value)}
          />
        )}
      </Field>
      <NoticeText year={year} onRead={(off, work) => setDays({ daysOff: off, makeUpDays: work })} />
      <YearPicker year={year} days={days} onChange={setDays} />
      <div className={styles.wide}>
        {asSeen && effect.data && <EffectTable effect={effect.data} />}
        {seen !== undefined && !asSeen && <p className={styles.hint}>{text('calendar.effect.again')}</p>}
        <ErrorNotice error={publish.error ?? effect.error} />
      </div>
      <div className={styles.actions}>
        <Button
          type={asSeen ? 'default' : 'primary'}
          loading={effect.isFetching}
          disabled={days.daysOff.length === 0}
          onClick={() => setSeen({ year, ...days })}
        >
          {text('calendar.effect.ask')}
        </Button>
        <Button
          type={asSeen ? 'primary' : 'default'}
          htmlType="submit"
          loading={publish.pending}
          disabled={!asSeen || effect.data === undefined}
        >
          {text('calendar.publish.submit')}
        </Button>
        <Button onClick={onLeave}>{text('calendar.leave')}</Button>
      </div>
    </form>
  );
};
