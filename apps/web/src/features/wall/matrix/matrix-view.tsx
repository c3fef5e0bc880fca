import { Link } from '@tanstack/react-router';
import { type CSSProperties, useRef } from 'react';
import { tenThousands } from '../../../design/ten-thousands.ts';
import { useLocale, useText } from '../../../text/use-text.ts';
import { LightMark } from '../light-mark.tsx';
import { useWindow } from '../use-window.ts';
import type { Months, MonthsProject } from '../wall-queries.ts';
import styles from './matrix.module.css';

/** Pixels of a row; the style sheet takes it from here. */
const rowHeight = 50;

const monthNumbers = Array.from({ length: 12 }, (_, at) => at + 1);

/** A project a row, a month a column: planned over completed, with sums that count everything once. */
export const MatrixView = ({ months: { year, asOf, projects, sums } }: { readonly months: Months }) => {
  const text = useText();
  const locale = useLocale();
  const box = useRef<HTMLDivElement>(null);
  const { first, last } = useWindow(box, projects.length, rowHeight);
  const present = Number(asOf.slice(5, 7));
  const sum = (yuan: number | null) => (yuan === null ? '—' : tenThousands(yuan, locale));
  const cell = (planned: number | null, completed: number | null, month: number) => (
    <div
      key={month}
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
      <span aria-hidden="true">{planned === null ? '' : whole(planned, locale)}</span>
      {completed !== null && <strong aria-hidden="true">{whole(completed, locale)}</strong>}
      {completed === null && month < present && (
        <small aria-hidden="true">{text('wall.matrix.notReported')}</small>
      )}
    </div>
  );
  const total = (plan: number | null, completed: number) => (
    <>
      <div role="gridcell" className={styles.total}>
        {plan === null ? '—' : whole(plan, locale)}
      </div>
      <div role="gridcell" className={styles.total}>
        <strong>{whole(completed, locale)}</strong>
      </div>
    </>
  );
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
            <div
              key={project.id}
              role="row"
              aria-rowindex={first + at + 2}
              className={styles.row}
              style={{ insetBlockStart: (first + at) * rowHeight }}
            >
              <Lead project={project} />
              {total(project.annualPlan, project.completed)}
              {monthNumbers.map((month) =>
                cell(project.planned[month - 1] ?? null, project.reported[month - 1] ?? null, month),
              )}
            </div>
          ))}
        </div>
        <div role="rowgroup" className={styles.foot}>
          <div role="row" aria-rowindex={projects.length + 2} className={styles.line}>
            <div role="rowheader" className={styles.lead}>
              {text('wall.matrix.sum', { count: sums.counted })}
            </div>
            {total(sums.annualPlan, sums.year)}
            {monthNumbers.map((month) =>
              cell(
                sums.planned[month - 1] ?? null,
                month > present && sums.completed[month - 1] === 0
                  ? null
                  : (sums.completed[month - 1] ?? null),
                month,
              ),
            )}
          </div>
        </div>
      </div>
      <p className={styles.note}>{text('wall.matrix.note')}</p>
    </>
  );
};

const Lead = ({ project }: { readonly project: MonthsProject }) => {
  const text = useText();
  return (
    <div role="rowheader" className={styles.lead}>
      <Link to="/projects/$projectId" params={{ projectId: project.id }} className={styles.name}>
        {project.name}
      </Link>
      <span className={styles.unit}>
        <LightMark light={project.light} byHand={project.lightByHand} />{' '}
        {project.unitName ?? text('wall.noUnit')}
        {!project.counted && ` · ${text('wall.matrix.notCounted')}`}
      </span>
    </div>
  );
};

/** Whole 万元: what twelve columns have room for; the exact sum is in the label. */
const whole = (yuan: number, locale: string): string =>
  new Intl.NumberFormat(locale, { maximumFractionDigits: 0 }).format(yuan / 10_000);
