import { type Bar, barsOf, tenDaysAt } from '@guatu/engine';
import { Link } from '@tanstack/react-router';
import { memo } from 'react';
import { useDay } from '../../../text/use-day.ts';
import { useText } from '../../../text/use-text.ts';
import { LightMark } from '../light-mark.tsx';
import type { BarsProject } from '../wall-queries.ts';
import styles from './bars.module.css';
import { type MarkKind, MilestoneMark } from './milestone-mark.tsx';
import { rowHeight } from './row-height.ts';
import { saidOf } from './said.ts';

type BarRowProps = {
  readonly id: string;
  readonly project: BarsProject;
  readonly index: number;
  readonly active: boolean;
  readonly asOf: string;
  /** The period that the chart begins with, and the width of each, pixels. */
  readonly from: number;
  readonly period: number;
  readonly onReach: (row: number) => void;
};

export const BarRow = memo(({ id, project, index, active, asOf, from, period, onReach }: BarRowProps) => {
  const text = useText();
  const day = useDay(asOf);
  const said = saidOf(project, text, day);
  return (
    <div
      id={id}
      role="row"
      aria-rowindex={index + 2}
      aria-selected={active}
      className={styles.row}
      data-light={project.light ?? 'none'}
      style={{ insetBlockStart: index * rowHeight }}
      onPointerDown={() => onReach(index)}
    >
      <div className={styles.lead} role="rowheader">
        <Link
          to="/projects/$projectId"
          params={{ projectId: project.id }}
          className={styles.name}
          tabIndex={-1}
        >
          {project.name}
        </Link>
        <span className={styles.unit}>
          {project.unitName ?? text('wall.noUnit')}
          {' · '}
          {text(project.halt === null ? `project.stage.${project.stage}` : `project.halt.${project.halt}`)}
        </span>
        <span className={styles.light}>
          <LightMark light={project.light} byHand={project.lightByHand} />
        </span>
      </div>
      <div className={styles.time} role="gridcell" title={said}>
        <span className="visually-hidden">{said}</span>
        <Drawing project={project} asOf={asOf} from={from} period={period} />
      </div>
    </div>
  );
});

type DrawingProps = Pick<BarRowProps, 'project' | 'asOf' | 'from' | 'period'>;

/** The bars and marks alone. */
export const Drawing = ({ project, asOf, from, period }: DrawingProps) => {
  const { plan, actual, forecast } = barsOf(project, asOf);
  const place = (bar: Bar) => ({
    insetInlineStart: (bar.from - from) * period,
    inlineSize: Math.max(2, (bar.to - bar.from) * period),
  });
  const marks = project.milestones.flatMap(({ name, planned, forecast: expected, actual: reached }) => {
    const open = reached === null && expected !== null && expected !== planned;
    const shown: [MarkKind, string][] = [
      ['planned', planned],
      ...(reached === null ? [] : [['actual', reached] as [MarkKind, string]]),
      ...(open ? [['forecast', expected] as [MarkKind, string]] : []),
    ];
    return shown.map(([kind, date]) => ({
      key: `${name} ${kind}`,
      kind,
      at: (tenDaysAt(date) - from) * period,
    }));
  });
  return (
    <span aria-hidden="true">
      {plan && <i className={styles.plan} style={place(plan)} />}
      {forecast && <i className={styles.forecast} style={place(forecast)} />}
      {actual && <i className={styles.actual} style={place(actual)} />}
      {marks.map(({ key, kind, at }) => (
        <MilestoneMark key={key} kind={kind} at={at} />
      ))}
    </span>
  );
};
