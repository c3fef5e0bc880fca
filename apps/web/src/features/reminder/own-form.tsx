import { useSuspenseQuery } from '@tanstack/react-query';
import { Button, Checkbox, Input } from 'antd';
import { useState } from 'react';
import { api } from '../../api/client.ts';
import { useCommand } from '../../api/use-command.ts';
import { ErrorNotice } from '../../design/error-notice.tsx';
import { Field } from '../../design/field.tsx';
import { Notice } from '../../design/notice.tsx';
import { useDay } from '../../text/use-day.ts';
import { useText } from '../../text/use-text.ts';
import { useToday } from '../session/index.ts';
import { HoursFields } from './hours-fields.tsx';
import { type Own, ownQuery } from './reminder-queries.ts';
import styles from './reminder.module.css';

const orNull = (entered: string) => (entered.trim() === '' ? null : entered.trim());

/** Where and when the person wants to be told beside the notices in the house. */
export const OwnForm = () => {
  const text = useText();
  const own = useSuspenseQuery(ownQuery).data;
  const [wish, setWish] = useState({
    email: own.email ?? '',
    mobile: own.mobile ?? '',
    byEmail: own.byEmail,
    bySms: own.bySms,
    hours: own.hours ?? { from: '', to: '' },
  });
  const save = useCommand(api.reminder.changeOwn.call);
  const change = (changes: Partial<typeof wish>) => {
    save.forget();
    setWish({ ...wish, ...changes });
  };
  const submit = () =>
    save.run({
      email: orNull(wish.email),
      mobile: orNull(wish.mobile),
      byEmail: wish.byEmail,
      bySms: wish.bySms,
      hours: wish.hours.from === '' && wish.hours.to === '' ? null : wish.hours,
      revision: own.revision,
    });
  return (
    <form
      className={styles.form}
      aria-label={text('reminder.own.title')}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Field label={text('reminder.own.email')} hint={<Last channel={own.channels.email} />} optional>
        {(control) => (
          <Input
            {...control}
            type="email"
            required={wish.byEmail}
            maxLength={200}
            value={wish.email}
            onChange={({ target }) => change({ email: target.value })}
          />
        )}
      </Field>
      <Field label={text('reminder.own.mobile')} hint={<Last channel={own.channels.sms} />} optional>
        {(control) => (
          <Input
            {...control}
            type="tel"
            pattern="\+?\d{6,20}"
            title={text('reminder.own.mobileHint')}
            required={wish.bySms}
            value={wish.mobile}
            onChange={({ target }) => change({ mobile: target.value })}
          />
        )}
      </Field>
      <div className={styles.wide}>
        <Checkbox checked={wish.byEmail} onChange={({ target }) => change({ byEmail: target.checked })}>
          {text('reminder.own.byEmail')}
        </Checkbox>
        <Checkbox checked={wish.bySms} onChange={({ target }) => change({ bySms: target.checked })}>
          {text('reminder.own.bySms')}
        </Checkbox>
      </div>
      <p className={styles.wideHint}>{text('reminder.own.hoursHint', { ...own.countyHours })}</p>
      <HoursFields hours={wish.hours} required={false} onChange={(hours) => change({ hours })} />
      <div className={styles.wide}>
        <ErrorNotice error={save.error} />
        {save.output && <Notice tone="indigo" title={text('reminder.own.saved')} />}
        <Button type="primary" htmlType="submit" loading={save.pending}>
          {text('reminder.own.save')}
        </Button>
      </div>
    </form>
  );
};

/** Whether the last message by a channel arrived, or that there is no such channel. */
const Last = ({ channel: { open, last } }: { readonly channel: Own['channels']['email'] }) => {
  const text = useText();
  const day = useDay(useToday());
  if (last !== null) {
    const state = text(`reminder.state.${last.state}`);
    return text('reminder.own.last', { date: day(last.day), state });
  }
  return text(open ? 'reminder.own.never' : 'reminder.own.notOpen');
};
