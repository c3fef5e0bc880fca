import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useText } from '../../text/use-text.ts';
import { unreadQuery } from './reminder-queries.ts';
import styles from './reminder.module.css';

/** In the head of every page: the way to the reminders, and how many days of them are unread. */
export const Bell = ({ className }: { readonly className: string | undefined }) => {
  const text = useText();
  const unread = useQuery(unreadQuery).data?.unread ?? 0;
  return (
    <Link to="/reminders" className={className}>
      {text('reminder.bell')}
      {unread > 0 && (
        <>
          <span className={styles.count} aria-hidden>
            {unread}
          </span>
          <span className="visually-hidden">{text('reminder.bellUnread', { count: unread })}</span>
        </>
      )}
    </Link>
  );
};
