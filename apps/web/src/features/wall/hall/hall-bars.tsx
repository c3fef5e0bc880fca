import { tenDaysAt, tenDaysOf } from '@guatu/engine';
import { type CSSProperties, useEffect, useRef, useState } from 'react';
import { useText } from '../../../text/use-text.ts';
import { Drawing } from '../bars/bar-row.tsx';
import { LightMark } from '../light-mark.tsx';
import type { BarsProject } from '../wall-queries.ts';
import styles from './hall.module.css';

/** Three years, the present one in the middle. */
const periods = 3 * 36;

type HallBarsProps = {
  readonly columns: readonly (readonly BarsProject[])[];
  readonly rows: number;
  readonly asOf: string;
};

/** A page of projects, in as many columns as the wall is wide. */
export const HallBars = ({ columns, rows, asOf }: HallBarsProps) => (
  <div className={styles.columns} style={{ '--rows': rows } as CSSProperties}>
    {columns.map((projects, at) => (
      // oxlint-disable-next-line react/no-array-index-key -- a column is nothing but its place
      <Column key={at} projects={projects} asOf={asOf} />
    ))}
  </div>
);

const Column = ({ projects, asOf }: { readonly projects: readonly BarsProject[]; readonly asOf: string }) => {
  const text = useText();
  const time = useRef<HTMLDivElement>(null);
  const [period, setPeriod] = useState(5);
  useEffect(() => {
    const element = time.current;
    if (element === null) return undefined;
    const sizes = new ResizeObserver(() => setPeriod(element.clientWidth / periods));
    sizes.observe(element);
    return () => sizes.disconnect();
  }, []);
  const year = Number(asOf.slice(0, 4));
  const from = tenDaysOf(`${year - 1}-01-01`);
  const now = `${((tenDaysAt(asOf) - from) / periods) * 100}%`;
  return (
    <section className={styles.column}>
      <div className={styles.scale} aria-hidden="true">
        <span />
        <div ref={time}>
          {[year - 1, year, year + 1].map((one) => (
            <b key={one}>{text('wall.bars.year', { year: one })}</b>
          ))}
        </div>
      </div>
      <ol className={styles.rows}>
        {projects.map((project) => (
          <li key={project.id} data-light={project.light ?? 'none'}>
            <span className={styles.what}>
              <b>{project.name}</b>
              <small>{project.unitName ?? text('wall.noUnit')}</small>
            </span>
            <LightMark light={project.light} byHand={project.lightByHand} />
            <span className={styles.time}>
              <Drawing project={project} asOf={asOf} from={from} period={period} />
              <i className={styles.today} style={{ insetInlineStart: now }} />
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
};
