import { useText } from '../../../text/use-text.ts';
import styles from './bars.module.css';
import { MilestoneMark } from './milestone-mark.tsx';

/** What the bars and marks are. */
export const Legend = () => {
  const text = useText();
  return (
    <ul className={styles.legend} aria-label={text('wall.bars.legend')} data-light="none">
      <li>
        <i className={styles.plan} /> {text('wall.bars.legendPlan')}
      </li>
      <li>
        <i className={styles.actual} /> {text('wall.bars.legendActual')}
      </li>
      <li>
        <i className={styles.forecast} /> {text('wall.bars.legendForecast')}
      </li>
      <li>
        <MilestoneMark kind="planned" /> {text('wall.bars.legendPlanned')}
      </li>
      <li>
        <MilestoneMark kind="actual" /> {text('wall.bars.legendReached')}
      </li>
      <li>
        <MilestoneMark kind="forecast" /> {text('wall.bars.legendExpected')}
      </li>
    </ul>
  );
};
