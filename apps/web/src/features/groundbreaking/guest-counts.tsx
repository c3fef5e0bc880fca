import { EmptyState } from '../../design/empty-state.tsx';
import { useText } from '../../text/use-text.ts';
import styles from './groundbreaking.module.css';
import type { Groundbreaking } from './groundbreaking-queries.ts';

/** How many come, are excused, and have not answered; the roll itself is the meeting's. */
export const GuestCounts = ({ guests }: Pick<Groundbreaking, 'guests'>) => {
  const text = useText();
  if (guests.length === 0) return <EmptyState>{text('groundbreaking.guest.none')}</EmptyState>;
  const answered = (...replies: (string | null)[]) =>
    guests.filter(({ reply }) => replies.includes(reply)).length;
  return (
    <p className={styles.lead}>
      {text('groundbreaking.guest.lead')}{' '}
      {text('groundbreaking.guest.counts', {
        coming: answered('coming', 'stand-in'),
        leave: answered('leave'),
        open: answered(null),
      })}
    </p>
  );
};
