import { Link } from '@tanstack/react-router';
import { slotName } from '../text/slot-name.ts';
import { useText } from '../text/use-text.ts';
import { monthAfter } from './month-after.ts';
import styles from './month-turner.module.css';

type MonthTurnerProps = { readonly month: string; readonly first: string; readonly last: string };

/** Leafs through the months for which there are editions so far; all are `YYYY-MM`. */
export const MonthTurner = ({ month, first, last }: MonthTurnerProps) => {
  const text = useText();
  const goTo = (other: number) => {
    const to = monthAfter(month, other);
    if (to < first || to > last) return null;
    const name = slotName(text, to);
    return (
      <Link to="/atlas" search={{ month: to }} className={styles.step}>
        {other < 0 ? `‹ ${name}` : `${name} ›`}
      </Link>
    );
  };
  return (
    <nav className={`${styles.turner} never-printed`} aria-label={text('atlas.months')}>
      {goTo(-1)}
      {goTo(1)}
    </nav>
  );
};
