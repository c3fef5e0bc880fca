import { Button, Input, Radio } from 'antd';
import { useState } from 'react';
import { api } from '../../api/client.ts';
import { pictureUrl } from '../../api/upload.ts';
import { useCommand } from '../../api/use-command.ts';
import { useUploads } from '../../api/use-uploads.ts';
import { AttachmentField } from '../../design/attachment-field.tsx';
import { ErrorNotice } from '../../design/error-notice.tsx';
import { Field } from '../../design/field.tsx';
import { tenThousands } from '../../design/ten-thousands.ts';
import { useDay } from '../../text/use-day.ts';
import { useLocale, useText } from '../../text/use-text.ts';
import styles from './groundbreaking.module.css';
import type { Start } from './groundbreaking-queries.ts';
import type { StartAt } from './finding-form.tsx';

type AnswerFormProps = { readonly at: StartAt; readonly start: Start; readonly today: string };

/** The unit confirms that work began, or says why not. What the register holds stands there and is not asked again. */
export const AnswerForm = ({ at, start, today }: AnswerFormProps) => {
  const text = useText();
  const day = useDay(today);
  const locale = useLocale();
  const { register } = start;
  const [began, setBegan] = useState(true);
  const [startedOn, setStartedOn] = useState(register.actualStart ?? start.declaredOn ?? '');
  const [statisticsOn, setStatisticsOn] = useState(start.statisticsOn ?? '');
  const [reason, setReason] = useState('');
  const uploads = useUploads();
  const answer = useCommand(api.groundbreaking.answer.call);
  return (
    <form
      className={styles.panel}
      aria-label={`${text('groundbreaking.start.answer.title')} ${start.name}`}
      onSubmit={(submitted) => {
        submitted.preventDefault();
        answer.run({
          ...at,
          answer: began
            ? { startedOn, statisticsOn: statisticsOn || null, fileIds: uploads.files.map(({ id }) => id) }
            : { reason },
        });
      }}
    >
      <h3>{text('groundbreaking.start.answer.title')}</h3>
      <p className={styles.lead}>
        {text(`groundbreaking.start.answer.${register.lastMonth === null ? 'registerNoMonth' : 'register'}`, {
          month: register.lastMonth ?? '',
          completed: tenThousands(register.completed, locale),
          photographs: register.photographs.length,
          statistics:
            register.statisticsOn === null
              ? text('groundbreaking.start.answer.notInStatistics')
              : text('groundbreaking.start.answer.inStatistics', { day: day(register.statisticsOn) }),
        })}
      </p>
      {register.photographs.length > 0 && (
        <ul className={styles.photographs}>
          {register.photographs.slice(-6).map(({ fileId, month }) => (
            <li key={fileId}>
              <img src={pictureUrl(fileId, 400)} alt={`${start.name} ${month}`} loading="lazy" />
            </li>
          ))}
        </ul>
      )}
      <Radio.Group
        value={began}
        onChange={({ target }) => setBegan(target.value === true)}
        options={[
          { value: true, label: text('groundbreaking.start.answer.began') },
          { value: false, label: text('groundbreaking.start.answer.notBegun') },
        ]}
      />
      {began ? (
        <div className={styles.line}>
          <Field label={text('groundbreaking.start.answer.startedOn')}>
            {(control) => (
              <Input
                {...control}
                type="date"
                required
                max={today}
                value={startedOn}
                onChange={({ target }) => setStartedOn(target.value)}
              />
            )}
          </Field>
          {register.statisticsOn === null && (
            <Field label={text('groundbreaking.start.answer.statisticsOn')} optional>
              {(control) => (
                <Input
                  {...control}
                  type="date"
                  max={today}
                  value={statisticsOn}
                  onChange={({ target }) => setStatisticsOn(target.value)}
                />
              )}
            </Field>
          )}
          <AttachmentField label={text('groundbreaking.start.answer.files')} uploads={uploads} multiple />
        </div>
      ) : (
        <Field label={text('groundbreaking.start.answer.reason')}>
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
      )}
      <ErrorNotice error={answer.error} />
      <div className={styles.buttons}>
        <Button type="primary" htmlType="submit" loading={answer.pending}>
          {text(began ? 'groundbreaking.start.answer.confirm' : 'groundbreaking.start.answer.submit')}
        </Button>
      </div>
    </form>
  );
};
