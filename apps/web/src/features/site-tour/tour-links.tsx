import { Link } from '@tanstack/react-router';
import { useText } from '../../text/use-text.ts';
import styles from './site-tour.module.css';
import type { Tour } from './tour-queries.ts';

/** The ways from a tour: the road, its meeting, the year. */
export const TourLinks = ({ tour: { rule, slotKey, meeting, may } }: { readonly tour: Tour }) => {
  const text = useText();
  return (
    <>
      {may.travel && (
        <Link to="/tours/$rule/$slotKey/road" params={{ rule, slotKey }} className={styles.action}>
          {text('siteTour.head.road')}
        </Link>
      )}
      {meeting !== null && meeting.state !== 'skipped' && (
        <Link
          to="/resolution/meetings/$meetingId"
          params={{ meetingId: meeting.id }}
          className={styles.action}
        >
          {text('siteTour.head.meeting')}
        </Link>
      )}
      <Link to="/tours" search={{ year: Number(slotKey.slice(0, 4)) }} className={styles.action}>
        {text('siteTour.head.back')}
      </Link>
    </>
  );
};
