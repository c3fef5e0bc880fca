import { type CSSProperties, useRef } from 'react';
import { useText } from '../../../text/use-text.ts';
import { useWindow } from '../use-window.ts';
import type { Months } from '../wall-queries.ts';
import { MatrixRow } from './matrix-row.tsx';
import styles from './matrix.module.css';
import { MonthCells } from './month-cells.tsx';
import { monthNumbers } from './month-numbers.ts';

/** Pixels of a row; the style sheet takes it from here. */
const rowHeight = 50;

/** A project a row, a month a column: planned over completed, with sums that count everything once. */
export const MatrixView = ({ months: { year, asOf, projects, sums } }: { readonly months: Months }) => {
  const text = useText();
  const box = useRef<HTMLDivElement>(null);
  const { first, last } = useWindow(box, projects.length, rowHeight);
  const present = Number(asOf.slice(5, 7));
  return (
    <>
      <div
        ref={box}
        className={styles.box}
        role="grid"
        tabIndex={0}
        aria-label={text('wall.matrix.label')}
        aria-rowcount={projects.length + 2}
        style={{ '--row': `${rowHeight}px` } as CSSProperties}
      >
        <div role="rowgroup" className={styles.head}>
          <div role="row" aria-rowindex={1} className={styles.line}>
            <div role="columnheader" className={styles.lead}>
              {text('wall.project')}
            </div>
            <div role="columnheader" className={styles.total}>
              {text('wall.matrix.plan', { year })}
            </div>
            <div role="columnheader" className={styles.total}>
              {text('wall.matrix.completed')}
            </div>
            {monthNumbers.map((month) => (
              <div key={month} role="columnheader" className={styles.month} data-present={month === present}>
                {text('wall.matrix.month', { month })}
              </div>
            ))}
          </div>
        </div>
        <div role="rowgroup" className={styles.body} style={{ blockSize: projects.length * rowHeight }}>
          {projects.slice(first, last).map((project, at) => (
            <MatrixRow
              key={project.id}
              project={project}
              index={first + at}
              top={(first + at) * rowHeight}
              present={present}
            />
          ))}
        </div>
        <div role="rowgroup" className={styles.foot}>
          <div role="row" aria-rowindex={projects.length + 2} className={styles.line}>
            <div role="rowheader" className={styles.lead}>
              {text('wall.matrix.sum', { count: sums.counted })}
            </div>
            <MonthCells
              plan={sums.annualPlan}
              inAll={sums.year}
              planned={sums.planned}
              completed={sums.completed.map((yuan, at) => (at >= present && yuan === 0 ? null : yuan))}
              present={present}
            />
          </div>
        </div>
      </div>
      <p className={styles.note}>{text('wall.matrix.note')}</p>
    </>
  );
};
