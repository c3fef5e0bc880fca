import { type FittedTour, minutesBeyond, timeOfMinutes, type TourLength, travelTerms } from '@guatu/engine';
import { useText } from '../../text/use-text.ts';
import styles from './site-tour.module.css';

type ScheduleLineProps = {
  readonly draft: { readonly startsAt: string };
  readonly times: FittedTour;
  readonly lasts: TourLength | null;
};

/** How long the whole takes; plainly, where it is longer than the mechanism has it. */
export const ScheduleLine = ({ draft, times, lasts }: ScheduleLineProps) => {
  const text = useText();
  const { ends, total } = times;
  const over = minutesBeyond(total, lasts);
  const { roadFactor: factor, kilometresPerHour: speed } = travelTerms;
  return (
    <p className={styles.schedule} data-over={over > 0 || undefined} aria-live="polite">
      {text('siteTour.stop.total', {
        duration: text('siteTour.stop.duration', { hours: Math.floor(total / 60), minutes: total % 60 }),
        starts: draft.startsAt,
        ends: timeOfMinutes(ends),
      })}{' '}
      {lasts !== null && (
        <strong>
          {text(over > 0 ? 'siteTour.stop.over' : 'siteTour.stop.fits', {
            lasts: text(`siteTour.lasts.${lasts}`),
            minutes: over,
          })}
        </strong>
      )}{' '}
      <small>{text('siteTour.stop.terms', { factor, speed })}</small>
    </p>
  );
};
