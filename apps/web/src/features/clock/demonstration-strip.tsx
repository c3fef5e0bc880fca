import { useText } from '../../text/use-text.ts';
import { ClockForm } from './clock-form.tsx';
import styles from './demonstration-strip.module.css';

type DemonstrationStripProps = {
  readonly today: string;
  /** Whether the person looking may move the date; a visitor, whom the server would refuse, only sees it. */
  readonly movable: boolean;
};

/** Marks every page of a demonstration and says its date. */
export const DemonstrationStrip = ({ today, movable }: DemonstrationStripProps) => {
  const text = useText();
  return (
    <aside className={`${styles.strip} never-printed`} aria-label={text('shell.demonstration.mark')}>
      <div className={styles.line}>
        <strong className={styles.mark}>{text('shell.demonstration.mark')}</strong>
        {movable ? (
          <ClockForm today={today} />
        ) : (
          <span>
            {text('shell.demonstration.today')} <time dateTime={today}>{today}</time>
          </span>
        )}
      </div>
    </aside>
  );
};
