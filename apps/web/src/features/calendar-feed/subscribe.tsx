import { useSuspenseQuery } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { useRef, useState } from 'react';
import { api } from '../../api/client.ts';
import { useCommand } from '../../api/use-command.ts';
import { Choice } from '../../design/choice.tsx';
import { ErrorNotice } from '../../design/error-notice.tsx';
import { Field } from '../../design/field.tsx';
import { Notice } from '../../design/notice.tsx';
import { useLocale, useText } from '../../text/use-text.ts';
import styles from './calendar-feed.module.css';
import { type Calendar, subscriptionsQuery } from './calendar-queries.ts';
import { newSecret } from './new-secret.ts';
import { SubscriptionList } from './subscription-list.tsx';

/** Links by which the calendar programs of phones and computers follow: made here, and shown once. */
export const Subscribe = ({ posts, units }: Pick<Calendar, 'posts' | 'units'>) => {
  const text = useText();
  const language = useLocale();
  const { subscriptions } = useSuspenseQuery(subscriptionsQuery).data;
  const [party, setParty] = useState<string | null>(null);
  const [link, setLink] = useState<string | null>(null);
  // What was sent last; it is shown once the server has kept it.
  const secret = useRef('');
  const show = () => setLink(`${window.location.origin}/calendar/${secret.current}.ics`);
  const subscribe = useCommand(api.calendarFeed.subscribe.call, show);
  const renew = useCommand(api.calendarFeed.renew.call, show);
  const withSecret = (run: (made: string) => void) => {
    secret.current = newSecret();
    setLink(null);
    run(secret.current);
  };
  return (
    <section className={`${styles.subscribe} never-printed`} aria-labelledby="calendar-subscribe">
      <h2 id="calendar-subscribe">{text('calendarFeed.subscribe.title')}</h2>
      <p className={styles.prose}>{text('calendarFeed.subscribe.lead')}</p>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          withSecret((made) => subscribe.run({ secret: made, party, language }));
        }}
      >
        <Field label={text('calendarFeed.subscribe.of')}>
          {(control) => (
            <Choice
              control={control}
              placeholder={text('calendarFeed.mine')}
              value={party}
              options={partiesOf({ posts, units })}
              onChange={setParty}
            />
          )}
        </Field>
        <Button type="primary" htmlType="submit" loading={subscribe.pending}>
          {text('calendarFeed.subscribe.make')}
        </Button>
      </form>
      <ErrorNotice error={subscribe.error ?? renew.error} />
      {link !== null && <Link address={link} />}
      <SubscriptionList
        subscriptions={subscriptions}
        onRenew={(id) => withSecret((made) => renew.run({ id, secret: made }))}
      />
    </section>
  );
};

/** The posts and units whose calendars one may look at, to choose from. */
export const partiesOf = ({ posts, units }: Pick<Calendar, 'posts' | 'units'>) => [
  ...posts.map(({ id, name, holder }) => ({ id: `post:${id}`, name, detail: holder })),
  ...units.map(({ id, name }) => ({ id: `unit:${id}`, name })),
];

const Link = ({ address }: { readonly address: string }) => {
  const text = useText();
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    // Without TLS a browser gives no clipboard; the address stands there to be marked.
    await navigator.clipboard?.writeText(address);
    setCopied('clipboard' in navigator);
  };
  return (
    <Notice tone="amber" title={text('calendarFeed.subscribe.once')}>
      <p>{text('calendarFeed.subscribe.keep')}</p>
      <Field label={text('calendarFeed.subscribe.address')}>
        {(control) => (
          <span className={styles.address}>
            <Input {...control} readOnly value={address} onFocus={({ target }) => target.select()} />
            {'clipboard' in navigator && (
              <Button onClick={() => void copy()}>
                {text(copied ? 'calendarFeed.subscribe.copied' : 'calendarFeed.subscribe.copy')}
              </Button>
            )}
          </span>
        )}
      </Field>
    </Notice>
  );
};
