import { type FittedTour, halfDayMinutes, timeOfMinutes, travelTerms } from '@guatu/engine';
import { useText } from '../../text/use-text.ts';
import styles from './site-tour.module.css';

type ScheduleLineProps = { readonly draft: { readonly startsAt: string }; readonly times: FittedTour };

/** How long the whole takes; plainly, where it is longer than half a day. */
export const ScheduleLine = ({ draft, times }: ScheduleLineProps) => {
  const text = useText();
  const { ends, total, over } = times;
  const { roadFactor: factor, kilometresPerHour: speed } = travelTerms;
  return (
    <p className={styles.schedule} data-over={over > 0 || undefined} aria-live="polite">
      {text('siteTour.stop.total', {
        duration: text('siteTour.stop.duration', { hours: Math.floor(total / 60), minutes: total % 60 }),
        starts: draft.startsAt,
        ends: timeOfMinutes(ends),
      })}{' '}
      <strong>
        {over > 0
          ? text('siteTour.stop.over', { minutes: over })
          : text('siteTour.stop.fits', { hours: halfDayMinutes / 60 })}
      </strong>{' '}
      <small>{text('siteTour.stop.terms', { factor, speed })}</small>
    </p>
  );
};
