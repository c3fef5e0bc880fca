import { Link } from '@tanstack/react-router';
import { ColourLight } from '../../design/colour-light.tsx';
import styles from './site-tour.module.css';
import type { Project } from './tour-queries.ts';

/** A project at which a tour stops, with its unit and its light. */
export const StopName = ({ project }: { readonly project: Project }) => (
  <span className={styles.stop}>
    <Link to="/projects/$projectId" params={{ projectId: project.id }}>
      {project.name}
    </Link>
    <small>
      {project.unitName} {project.light !== null && <ColourLight colour={project.light} />}
    </small>
  </span>
);
