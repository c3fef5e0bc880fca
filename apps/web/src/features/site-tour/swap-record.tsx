import { useDay } from '../../text/use-day.ts';
import { useText } from '../../text/use-text.ts';
import { useToday } from '../session/index.ts';
import { postName } from './post-name.ts';
import styles from './site-tour.module.css';
import type { TourInYear } from './tour-queries.ts';

/** Who swapped turns, when and why. */
export const SwapRecord = ({
  tours,
}: {
  readonly tours: readonly Pick<TourInYear, 'slotKey' | 'swaps'>[];
}) => {
  const text = useText();
  const day = useDay(useToday());
  const swaps = tours.flatMap(({ slotKey, swaps: own }) =>
    own.map((swap, index) => ({ key: `${slotKey}/${index}`, slotKey, ...swap })),
  );
  if (swaps.length === 0) return null;
  return (
    <ul className={styles.record}>
      {swaps.map(({ key, slotKey, by, gave, took, reason }) => (
        <li key={key}>
          {text('siteTour.year.monthOf', { month: Number(slotKey.slice(5, 7)) })}{' '}
          {text('siteTour.swap.record', {
            date: day(by.on),
            person: by.person,
            gave: postName(gave),
            took: postName(took),
            reason,
          })}
        </li>
      ))}
    </ul>
  );
};
