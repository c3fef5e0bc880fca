import { useDay } from '../../../text/use-day.ts';
import { useText } from '../../../text/use-text.ts';
import { useSession } from '../../session/index.ts';
import { LightMark } from '../light-mark.tsx';
import type { Bars } from '../wall-queries.ts';
import styles from './hall.module.css';

const lights = ['red', 'orange', 'yellow', 'green', 'blue', 'grey', null] as const;

type HallHeadProps = { readonly bars: Bars; readonly at: number; readonly count: number };

/** Whose projects, as of when, and how many show which light. */
export const HallHead = ({ bars: { projects, asOf }, at, count }: HallHeadProps) => {
  const text = useText();
  const day = useDay('');
  const { county } = useSession();
  return (
    <header className={styles.head}>
      <h1>
        <small>
          {county.demonstration ? text('wall.hall.demonstration', { county: county.name }) : county.name}
        </small>
        {text('wall.hall.title')}
      </h1>
      <ul className={styles.counts}>
        {lights.map((light) => {
          const number = projects.filter((project) => project.light === light).length;
          return (
            number > 0 && (
              <li key={light ?? 'none'} data-light={light ?? 'none'}>
                <LightMark light={light}> {number}</LightMark>
              </li>
            )
          );
        })}
      </ul>
      <p className={styles.when}>
        {text('wall.hall.asOf', { date: day(asOf) })}
        <span>{text('wall.hall.page', { at: at + 1, count })}</span>
      </p>
    </header>
  );
};
