import { useRef } from 'react';
import { useText } from '../../../text/use-text.ts';
import { LightMark } from '../light-mark.tsx';
import { useWindow } from '../use-window.ts';
import type { PlacedProject } from '../wall-queries.ts';
import styles from './map.module.css';

const rowHeight = 48;

type ProjectListProps = {
  readonly projects: readonly PlacedProject[];
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
};

/** The projects on the map, each chosen by a press. */
export const ProjectList = ({ projects, chosen, onChoose }: ProjectListProps) => {
  const text = useText();
  const box = useRef<HTMLDivElement>(null);
  const { first, last } = useWindow(box, projects.length, rowHeight);
  return (
    <div ref={box} className={styles.list} tabIndex={0} role="region" aria-label={text('wall.map.list')}>
      <ul style={{ blockSize: projects.length * rowHeight }}>
        {projects.slice(first, last).map((project, at) => (
          <li
            key={project.id}
            aria-setsize={projects.length}
            aria-posinset={first + at + 1}
            style={{ insetBlockStart: (first + at) * rowHeight, blockSize: rowHeight }}
          >
            <button type="button" aria-pressed={project.id === chosen} onClick={() => onChoose(project.id)}>
              <span className={styles.name}>{project.name}</span>
              <small>
                <LightMark light={project.light} byHand={project.lightByHand} />{' '}
                {project.unitName ?? text('wall.noUnit')}
              </small>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
};
