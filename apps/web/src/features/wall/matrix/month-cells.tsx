import { tenThousands, wholeTenThousands } from '../../../design/ten-thousands.ts';
import { useLocale, useText } from '../../../text/use-text.ts';
import styles from './matrix.module.css';
import { monthNumbers } from './month-numbers.ts';

type MonthCellsProps = {
  readonly plan: number | null;
  /** Completed in the year. */
  readonly inAll: number;
  /** Twelve each, in yuan; null where there is no plan, or no report. */
  readonly planned: readonly (number | null)[];
  readonly completed: readonly (number | null)[];
  /** The month under way. */
  readonly present: number;
};

/** The year's plan and what of it was completed, then month by month; whole 万元, the exact sums are in the labels. */
export const MonthCells = ({ plan, inAll, planned, completed, present }: MonthCellsProps) => {
  const locale = useLocale();
  return (
    <>
      <div role="gridcell" className={styles.total}>
        {plan === null ? '—' : wholeTenThousands(plan, locale)}
      </div>
      <div role="gridcell" className={styles.total}>
        <strong>{wholeTenThousands(inAll, locale)}</strong>
      </div>
      {monthNumbers.map((month) => (
        <MonthCell
          key={month}
          month={month}
          planned={planned[month - 1] ?? null}
          completed={completed[month - 1] ?? null}
          present={present}
        />
      ))}
    </>
  );
};

type MonthCellProps = {
  readonly month: number;
  readonly planned: number | null;
  readonly completed: number | null;
  readonly present: number;
};

const MonthCell = ({ month, planned, completed, present }: MonthCellProps) => {
  const text = useText();
  const locale = useLocale();
  const sum = (yuan: number | null) => (yuan === null ? '—' : tenThousands(yuan, locale));
  return (
    <div
      role="gridcell"
      className={styles.month}
      data-present={month === present}
      data-behind={month < present && planned !== null && completed !== null && completed < planned}
    >
      <span className="visually-hidden">
        {text('wall.matrix.monthSaid', {
          month,
          planned: sum(planned),
          completed: completed === null ? text('wall.matrix.notReported') : sum(completed),
        })}
      </span>
      <span aria-hidden="true">{planned === null ? '' : wholeTenThousands(planned, locale)}</span>
      {completed !== null && <strong aria-hidden="true">{wholeTenThousands(completed, locale)}</strong>}
      {completed === null && month < present && (
        <small aria-hidden="true">{text('wall.matrix.notReported')}</small>
      )}
    </div>
  );
};
