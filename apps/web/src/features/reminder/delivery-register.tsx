import { useSuspenseQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { api } from '../../api/client.ts';
import { useCommand } from '../../api/use-command.ts';
import { DataTable } from '../../design/data-table.tsx';
import { EmptyState } from '../../design/empty-state.tsx';
import { ErrorNotice } from '../../design/error-notice.tsx';
import { useMoment } from '../../text/use-moment.ts';
import { useText } from '../../text/use-text.ts';
import { deliveriesQuery, type Delivery } from './reminder-queries.ts';
import styles from './reminder.module.css';

/** What left the house, to whom and how it went; what did not arrive can be sent again. */
export const DeliveryRegister = () => {
  const text = useText();
  const moment = useMoment();
  const { deliveries } = useSuspenseQuery(deliveriesQuery).data;
  const again = useCommand(api.reminder.sendAgain.call);
  return (
    <>
      <ErrorNotice error={again.error} />
      <DataTable
        caption={text('reminder.admin.deliveries')}
        rows={deliveries}
        rowKey={({ id }) => id}
        empty={<EmptyState>{text('reminder.admin.noDeliveries')}</EmptyState>}
        columns={[
          {
            id: 'to',
            heading: text('reminder.admin.to'),
            lead: true,
            cell: ({ kind, to, purpose }) =>
              `${text(`reminder.channel.${kind}`)} · ${toWhom(to, purpose) ?? text('reminder.admin.county')}`,
          },
          {
            id: 'purpose',
            heading: text('reminder.admin.purpose'),
            cell: ({ purpose }) =>
              text(purpose === 'test' ? 'reminder.admin.testMessage' : 'reminder.admin.digest'),
          },
          { id: 'day', heading: text('reminder.admin.day'), cell: ({ at }) => moment(at) },
          {
            id: 'attempts',
            heading: text('reminder.admin.attempts'),
            numeric: true,
            cell: ({ attempts }) => attempts,
          },
          {
            id: 'outcome',
            heading: text('reminder.admin.outcome'),
            cell: (delivery) => <Outcome delivery={delivery} />,
          },
          {
            id: 'actions',
            heading: text('reminder.admin.actions'),
            cell: ({ id, state }) =>
              (state === 'failed' || state === 'unknown') && (
                <Button size="small" disabled={again.pending} onClick={() => again.run({ id })}>
                  {text('reminder.admin.again')}
                </Button>
              ),
          },
        ]}
      />
    </>
  );
};

/** A test is nobody's: its address is kept from the screen. */
const toWhom = (to: string | null, purpose: Delivery['purpose']) => to ?? (purpose === 'test' ? '—' : null);

const Outcome = ({ delivery }: { readonly delivery: Delivery }) => {
  const text = useText();
  const moment = useMoment();
  const { state, reason, lastWords, nextAttemptAt } = delivery;
  return (
    <>
      <span className={styles.state} data-state={state}>
        {text(`reminder.state.${state}`)}
      </span>
      {reason !== null && state !== 'sent' && ` · ${text(`reminder.reason.${reason}`)}`}
      {nextAttemptAt !== null &&
        reason !== null &&
        ` · ${text('reminder.admin.next', { time: moment(nextAttemptAt) })}`}
      {lastWords !== null && <span className={styles.words}>{lastWords}</span>}
    </>
  );
};
