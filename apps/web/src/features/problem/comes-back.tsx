import { Link } from '@tanstack/react-router';
import { slotName } from '../../text/slot-name.ts';
import { useDay } from '../../text/use-day.ts';
import { useText } from '../../text/use-text.ts';
import styles from './problem.module.css';
import type { Problem } from './problem-queries.ts';

/** Which list takes up what a meeting put off, and why it does not stand on it yet. */
export const ComesBack = ({ problem, today }: { readonly problem: Problem; readonly today: string }) => {
  const text = useText();
  const day = useDay(today);
  const next = problem.nextDocket;
  if (next === null) return <p className={styles.docket}>{text('problem.comesBack.nowhere')}</p>;
  const { rule, slotKey, cutoff } = next;
  return (
    <p className={styles.docket}>
      <Link to="/resolution/dockets/$rule/$slotKey" params={{ rule, slotKey }}>
        {text('problem.comesBack.to', { slot: slotName(text, slotKey), cutoff: day(cutoff) })}
      </Link>
    </p>
  );
};
