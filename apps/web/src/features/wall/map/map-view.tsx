import { Link } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { Money } from '../../../design/money.tsx';
import { useText } from '../../../text/use-text.ts';
import { LightMark } from '../light-mark.tsx';
import type { PlacedProject, Places } from '../wall-queries.ts';
import { MapCanvas } from './map-canvas.tsx';
import styles from './map.module.css';
import { Outline } from './outline.tsx';
import { ProjectList } from './project-list.tsx';

/** Where the projects are; beside it the same as a list, for the keyboard and for those who hear the page. */
export const MapView = ({ places }: { readonly places: Places }) => {
  const text = useText();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const placed = useMemo(() => places.projects.filter(({ position }) => position !== null), [places]);
  const facts = places.projects.filter(({ id }) => chosen.includes(id));
  const unplaced = places.projects.length - placed.length;
  return (
    <>
      <div className={styles.sides}>
        <div className={styles.map}>
          <MapCanvas
            places={places}
            chosen={chosen[0] ?? null}
            onPress={(pressed) => setChosen(pressed.map(({ project }) => project.id))}
          />
          {facts.length > 0 && (
            <section className={styles.popup} aria-live="polite">
              <button type="button" className={styles.close} onClick={() => setChosen([])}>
                {text('wall.map.close')}
              </button>
              {facts.map((project) => (
                <Facts key={project.id} project={project} year={places.year} />
              ))}
            </section>
          )}
        </div>
        <ProjectList projects={placed} chosen={chosen[0] ?? null} onChoose={(id) => setChosen([id])} />
      </div>
      {unplaced > 0 && <p className={styles.note}>{text('wall.map.unplaced', { count: unplaced })}</p>}
      <Outline places={places} />
    </>
  );
};

const Facts = ({ project, year }: { readonly project: PlacedProject; readonly year: number }) => {
  const text = useText();
  const rows = [
    [text('wall.unit'), project.unitName ?? text('wall.noUnit')],
    [text('wall.map.place'), project.place ?? '—'],
  ] as const;
  const sums = [
    [text('wall.map.total'), project.totalInvestment],
    [text('wall.map.plan', { year }), project.annualPlan],
    [text('wall.map.completed'), project.completed],
  ] as const;
  return (
    <article className={styles.facts}>
      <h2>
        <Link to="/projects/$projectId" params={{ projectId: project.id }}>
          {project.name}
        </Link>
      </h2>
      <p>
        <LightMark light={project.light} byHand={project.lightByHand} />{' '}
        {text(project.halt === null ? `project.stage.${project.stage}` : `project.halt.${project.halt}`)}
      </p>
      <dl>
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        {sums.map(([name, yuan]) => (
          <div key={name}>
            <dt>
              {name} <small>{text('fields.unitOfMoney')}</small>
            </dt>
            <dd>
              <Money yuan={yuan} />
            </dd>
          </div>
        ))}
      </dl>
    </article>
  );
};
