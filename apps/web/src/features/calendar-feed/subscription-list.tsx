import { Button, Popconfirm } from 'antd';
import { api } from '../../api/client.ts';
import { useCommand } from '../../api/use-command.ts';
import { DataTable } from '../../design/data-table.tsx';
import { EmptyState } from '../../design/empty-state.tsx';
import { ErrorNotice } from '../../design/error-notice.tsx';
import { useMoment } from '../../text/use-moment.ts';
import { useText } from '../../text/use-text.ts';
import styles from './calendar-feed.module.css';
import type { Subscription } from './calendar-queries.ts';

type SubscriptionListProps = {
  readonly subscriptions: readonly Subscription[];
  /** Asks for another secret in place of a link's old one. */
  readonly onRenew: (id: string) => void;
};

/** The links made so far, each of which can be replaced or revoked. */
export const SubscriptionList = ({ subscriptions, onRenew }: SubscriptionListProps) => {
  const text = useText();
  const moment = useMoment();
  const revoke = useCommand(api.calendarFeed.revoke.call);
  const nameOf = ({ name }: Subscription) => name ?? text('calendarFeed.mine');
  return (
    <>
      <ErrorNotice error={revoke.error} />
      <DataTable
        caption={text('calendarFeed.subscribe.list')}
        rows={subscriptions}
        rowKey={({ id }) => id}
        empty={<EmptyState>{text('calendarFeed.subscribe.none')}</EmptyState>}
        columns={[
          { id: 'of', heading: text('calendarFeed.subscribe.of'), lead: true, cell: nameOf },
          {
            id: 'made',
            heading: text('calendarFeed.subscribe.madeAt'),
            cell: ({ madeAt }) => moment(madeAt),
          },
          {
            id: 'language',
            heading: text('calendarFeed.subscribe.language'),
            cell: ({ language }) => text(`calendarFeed.subscribe.languages.${language}`),
          },
          {
            id: 'actions',
            heading: text('calendarFeed.subscribe.actions'),
            cell: (one) => (
              <span className={styles.actions}>
                <Button
                  size="small"
                  aria-label={text('calendarFeed.subscribe.renewLabel', { name: nameOf(one) })}
                  onClick={() => onRenew(one.id)}
                >
                  {text('calendarFeed.subscribe.renew')}
                </Button>
                <Popconfirm
                  title={text('calendarFeed.subscribe.sure')}
                  onConfirm={() => revoke.run({ id: one.id })}
                >
                  <Button
                    size="small"
                    aria-label={text('calendarFeed.subscribe.revokeLabel', { name: nameOf(one) })}
                  >
                    {text('calendarFeed.subscribe.revoke')}
                  </Button>
                </Popconfirm>
              </span>
            ),
          },
        ]}
      />
    </>
  );
};
