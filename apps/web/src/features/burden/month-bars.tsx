import { useText } from '../../text/use-text.ts';
import type { BurdenOfAll } from './burden-query.ts';
import styles from './burden.module.css';
import { useMinutes } from './use-minutes.ts';

/** The months as a table whose bars show at a glance whether the burden falls. */
export const MonthBars = ({ months }: Pick<BurdenOfAll, 'months'>) => {
  const text = useText();
  const say = useMinutes();
  // Months before the first return say nothing.
  const begun = Math.max(
    0,
    months.findIndex(({ minutes }) => minutes > 0),
  );
  const most = Math.max(1, ...months.map(({ minutes }) => minutes));
  return (
    <table className={styles.months}>
      <caption className="visually-hidden">{text('burden.caption.months')}</caption>
      <thead>
        <tr>
          <th scope="col">{text('burden.column.month')}</th>
          <th scope="col">{text('burden.column.returns')}</th>
          <th scope="col">{text('burden.column.fields')}</th>
          <th scope="col">{text('burden.column.minutes')}</th>
        </tr>
      </thead>
      <tbody>
        {months.slice(begun).map(({ month, returns, fields, minutes }) => (
          <tr key={month}>
            <th scope="row">{month}</th>
            <td>{returns}</td>
            <td>{fields}</td>
            <td className={styles.bar}>
              <meter min={0} max={most} value={minutes} aria-label={say(minutes)} />
              <span>{say(minutes)}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
