import { useText } from '../../text/use-text.ts';
import { barsOf } from './bars.ts';
import styles from './milestone.module.css';
import type { MilestoneRow } from './milestone-queries.ts';
import { standingOf } from './standing.ts';

const rowHeight = 16;
const width = 600;

/** The milestones as bars on one line of time: planned in grey, what goes beyond in amber, a mark where one was reached. */
export const BarChart = ({
  milestones,
  today,
}: {
  readonly milestones: readonly MilestoneRow[];
  readonly today: string;
}) => {
  const text = useText();
  const { bars, today: now, years } = barsOf(milestones, today);
  const height = milestones.length * rowHeight + 18;
  const x = (share: number) => (share / 100) * (width - 16) + 4;
  const described = milestones
    .map((row) =>
      text('milestone.chartRow', {
        name: row.name,
        planned: row.plannedOn,
        said: standingOf(row, today, text).said,
      }),
    )
    .join('; ');
  return (
    <svg
      className={styles.chart}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={`${text('milestone.chart')}. ${described}`}
    >
      {years.map(({ year, at }) => (
        <g key={year}>
          <path className={styles.grid} d={`M${x(at)} 0V${height - 14}`} />
          <text className={styles.scale} x={x(at) + 3} y={height - 3}>
            {year}
          </text>
        </g>
      ))}
      {bars.map(({ key, from, planned, expected }, at) => {
        const y = at * rowHeight + 3;
        const reached = milestones[at]?.actualOn !== null;
        return (
          <g key={key}>
            <rect
              className={styles.planned}
              x={x(from)}
              y={y}
              width={Math.max(2, x(planned) - x(from))}
              height={9}
            />
            {expected > planned && (
              <rect
                className={styles.late}
                x={x(planned)}
                y={y}
                width={x(expected) - x(planned)}
                height={9}
              />
            )}
            {reached && <path className={styles.reached} d={`M${x(expected)} ${y - 1}l5 5.5-5 5.5-5-5.5Z`} />}
          </g>
        );
      })}
      {now !== null && (
        <g>
          <path className={styles.today} d={`M${x(now)} 0V${height - 14}`} />
          <text
            className={styles.todayWord}
            x={x(now)}
            y={height - 3}
            textAnchor={now > 50 ? 'end' : 'start'}
          >
            {text('milestone.today')}
          </text>
        </g>
      )}
    </svg>
  );
};
