import { useSuspenseQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { api } from '../../api/client.ts';
import { useCommand } from '../../api/use-command.ts';
import { DataTable } from '../../design/data-table.tsx';
import { EmptyState } from '../../design/empty-state.tsx';
import { ErrorNotice } from '../../design/error-notice.tsx';
import { useDay } from '../../text/use-day.ts';
import { useText } from '../../text/use-text.ts';
import { DutyMatter } from '../desk/index.ts';
import { useToday } from '../session/index.ts';
import { type Digest, digestsQuery } from './reminder-queries.ts';
import styles from './reminder.module.css';

/** What the person was told, day by day, the latest first. */
export const DigestList = () => {
  const text = useText();
  const { digests } = useSuspenseQuery(digestsQuery).data;
  const mark = useCommand(api.reminder.markRead.call);
  const [latest] = digests;
  if (latest === undefined) return <EmptyState>{text('reminder.empty')}</EmptyState>;
  return (
    <>
      <ErrorNotice error={mark.error} />
      {digests.some(({ read }) => !read) && (
        <div className={styles.actions}>
          <Button loading={mark.pending} onClick={() => mark.run({ through: latest.day })}>
            {text('reminder.markRead')}
          </Button>
        </div>
      )}
      {digests.map((digest) => (
        <DayOfReminders key={digest.day} digest={digest} />
      ))}
    </>
  );
};

const DayOfReminders = ({ digest }: { readonly digest: Digest }) => {
  const text = useText();
  const day = useDay(useToday());
  return (
    <section className={styles.section}>
      <h2>
        {day(digest.day)}
        {!digest.read && <span className={styles.unread}>{text('reminder.new')}</span>}
      </h2>
      {digest.estimated && <p className={styles.hint}>{text('reminder.estimated')}</p>}
      <DataTable
        caption={day(digest.day)}
        rows={digest.lines}
        rowKey={({ kind, title, slotKey, action, limit }) => [kind, title, slotKey, action, limit].join(' ')}
        columns={[
          {
            id: 'what',
            heading: text('reminder.column.what'),
            lead: true,
            cell: ({ kind }) => (
              <span data-kind={kind} className={styles.kind}>
                {text(`reminder.kind.${kind}`)}
              </span>
            ),
          },
          {
            id: 'action',
            heading: text('desk.column.what'),
            cell: ({ action }) => (action === null ? '—' : text(`desk.action.${action}`)),
          },
          {
            id: 'matter',
            heading: text('reminder.column.matter'),
            cell: (line) => <DutyMatter matter={line} />,
          },
          {
            id: 'limit',
            heading: text('reminder.column.limit'),
            cell: ({ limit }) => (limit === null ? '—' : day(limit)),
          },
        ]}
      />
    </section>
  );
};
