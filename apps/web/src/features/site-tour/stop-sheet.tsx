import { pictureUrl } from '../../api/upload.ts';
import { ColourLight } from '../../design/colour-light.tsx';
import { useDay } from '../../text/use-day.ts';
import { useMonth } from '../../text/use-month.ts';
import { useText } from '../../text/use-text.ts';
import { useToday } from '../session/index.ts';
import styles from './road.module.css';
import { SheetLink } from './sheet-link.tsx';
import type { Sheet, Stop, TourReference } from './tour-queries.ts';

type StopSheetProps = {
  readonly tour: TourReference;
  readonly stop: Stop;
  readonly number: number;
  readonly times: { readonly arrives: string; readonly leaves: string } | undefined;
  readonly sheet: Sheet | undefined;
};

/** What is known of the project one stands before. */
export const StopSheet = ({ tour, stop, number, times, sheet }: StopSheetProps) => {
  const text = useText();
  const day = useDay(useToday());
  const month = useMonth();
  const { project, speaker, subject } = stop;
  return (
    <section className={styles.sheet} aria-labelledby="stop">
      <h2 id="stop">
        {text('siteTour.road.stopOf', { number })} {project.name}
      </h2>
      <p>
        {times && text('siteTour.road.arrive', times)}{' '}
        {project.light !== null && <ColourLight colour={project.light} />}
        <br />
        {[project.unitName, project.place].filter((part) => part !== null).join(' · ')}
        {speaker !== '' && ` · ${text('siteTour.road.speaker', { speaker })}`}
      </p>
      {subject !== '' && <p className={styles.subject}>{subject}</p>}
      {sheet && (
        <>
          {sheet.photograph !== null && (
            <img
              src={pictureUrl(sheet.photograph, 1600)}
              alt={text('siteTour.road.photograph', { name: project.name })}
              loading="lazy"
            />
          )}
          <dl className={styles.facts}>
            {sheet.facts.map(({ name, value }) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
          {sheet.progress !== null && (
            <>
              <h3>{text('siteTour.road.progress', { month: month(sheet.progress.month) })}</h3>
              <p>{sheet.progress.text}</p>
            </>
          )}
          <h3>{text('siteTour.road.problems')}</h3>
          <ul>
            {sheet.problems.map(({ title, state, since }) => (
              <li key={title}>
                {title} · {state} · {day(since)}
              </li>
            ))}
            {sheet.problems.length === 0 && <li>{text('siteTour.road.noneOpen')}</li>}
          </ul>
          <h3>{text('siteTour.road.decisions')}</h3>
          <ul>
            {sheet.decisions.map(({ requirement, unit, limit }) => (
              <li key={requirement}>
                {requirement} · {unit} · {day(limit)}
              </li>
            ))}
            {sheet.decisions.length === 0 && <li>{text('siteTour.road.noneOpen')}</li>}
          </ul>
          <SheetLink tour={tour} project={project} />
        </>
      )}
    </section>
  );
};
