import { useText } from '../../text/use-text.ts';
import styles from './assessment.module.css';

type PointsProps = {
  readonly points: number | null;
  readonly soFar: number;
  readonly outOf: number | null;
  readonly corrected?: number | null;
};

/** A whole: what it comes to out of how much, and what it was put right to. */
export const Points = ({ points, soFar, outOf, corrected = null }: PointsProps) => {
  const text = useText();
  return (
    <span className={styles.points}>
      <b data-struck={corrected !== null || undefined}>
        {points ?? text('assessment.soFar', { points: soFar })}
      </b>
      {corrected !== null && <em>{text('assessment.corrected', { points: corrected })}</em>}
      <small>
        {outOf === null ? text('assessment.openEnded') : text('assessment.outOf', { points: outOf })}
      </small>
    </span>
  );
};
