import { useSuspenseQuery } from '@tanstack/react-query';
import { EmptyState } from '../../design/empty-state.tsx';
import { useText } from '../../text/use-text.ts';
import { burdenQuery } from './burden-query.ts';
import styles from './burden.module.css';
import { MonthBars } from './month-bars.tsx';
import { ReckoningForm } from './reckoning-form.tsx';
import { UnitTable } from './unit-table.tsx';
import { useMinutes } from './use-minutes.ts';

/** What returns cost the units, whether it falls, and how it is reckoned. */
export const BurdenRoom = () => {
  const text = useText();
  const minutes = useMinutes();
  const { months, trend, units, reckoning } = useSuspenseQuery(burdenQuery).data;
  const nothing = months.every(({ returns, fields }) => returns === 0 && fields === 0);
  return (
    <div className={styles.room}>
      <p className={styles.lead}>{text('burden.lead')}</p>
      {nothing ? (
        <EmptyState>{text('burden.none')}</EmptyState>
      ) : (
        <>
          <p className={styles.trend} data-turn={trend?.turn}>
            {trend === null
              ? text('burden.trend.unknown')
              : text(`burden.trend.${trend.turn}`, {
                  before: minutes(trend.before),
                  after: minutes(trend.after),
                })}
          </p>
          <MonthBars months={months} />
        </>
      )}
      <UnitTable units={units} />
      <ReckoningForm reckoning={reckoning} />
    </div>
  );
};
