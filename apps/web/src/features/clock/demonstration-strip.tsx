import { useDay } from '../../text/use-day.ts';
import { useText } from '../../text/use-text.ts';
import { ClockForm } from './clock-form.tsx';
import styles from './demonstration-strip.module.css';

/** A date of some other year, so that a day is said with its own. */
const otherYear = '0001-01-01';

type DemonstrationStripProps = {
  readonly today: string;
  /** Whether the person looking may move the date; a visitor, whom the server would refuse, only sees it. */
  readonly movable: boolean;
};

/** Marks every page of a demonstration and says its date. */
export const DemonstrationStrip = ({ today, movable }: DemonstrationStripProps) => {
  const text = useText();
  const day = useDay(otherYear);
  return (
    <aside className={`${styles.strip} never-printed`} aria-label={text('shell.demonstration.mark')}>
      <div className={styles.line}>
        <strong className={styles.mark}>{text('shell.demonstration.mark')}</strong>
        {movable ? (
          <ClockForm today={today} />
        ) : (
          <span>
            {text('shell.demonstration.today')} <time dateTime={today}>{day(today)}</time>
          </span>
        )}
      </div>
    </aside>
  );
};
