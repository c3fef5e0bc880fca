import { Link } from '@tanstack/react-router';
import { memo } from 'react';
import { useText } from '../../../text/use-text.ts';
import { LightMark } from '../light-mark.tsx';
import type { MonthsProject } from '../wall-queries.ts';
import styles from './matrix.module.css';
import { MonthCells } from './month-cells.tsx';

type MatrixRowProps = {
  readonly project: MonthsProject;
  /** Its place among the rows, from 0, and where it lies, in pixels. */
  readonly index: number;
  readonly top: number;
  readonly present: number;
};

/** A project's year. Drawn once while it stays in sight: a scroll passes by many. */
export const MatrixRow = memo(({ project, index, top, present }: MatrixRowProps) => {
  const text = useText();
  return (
    <div role="row" aria-rowindex={index + 2} className={styles.row} style={{ insetBlockStart: top }}>
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
      <MonthCells
        plan={project.annualPlan}
        inAll={project.completed}
        planned={project.planned}
        completed={project.reported}
        present={present}
      />
    </div>
  );
});
