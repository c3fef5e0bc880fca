import { useText } from '../../text/use-text.ts';
import type { DayMark, MarkKind } from './day-marks.ts';
import { Mark } from './mark.tsx';
import styles from './year-legend.module.css';

const kinds: readonly MarkKind[] = ['cutoff', 'moved-from', 'moved-to', 'unmoved', 'meeting', 'due'];

type YearLegendProps = {
  readonly published: boolean;
  /** The marks that the year has; a sign that stands nowhere needs no explaining. */
  readonly marks: ReadonlyMap<string, readonly DayMark[]>;
};

/** What the shapes and grounds of the calendar mean, in words. */
export const YearLegend = ({ published, marks }: YearLegendProps) => {
  const text = useText();
  const used = new Set([...marks.values()].flat().map(({ kind }) => kind));
  return (
    <ul className={styles.legend} aria-label={text('mechanism.year.legend')}>
      {published ? (
        <>
          <li className={styles.ground} data-kind="off">
            {text('mechanism.year.day.off')}
          </li>
          <li>
            <sup>{text('mechanism.year.restMark')}</sup> {text('mechanism.year.holiday')}
          </li>
          <li>
            <sup>{text('mechanism.year.workedMark')}</sup> {text('mechanism.year.day.make-up')}
          </li>
        </>
      ) : (
        <li className={styles.ground} data-kind="not-published">
          {text('mechanism.year.day.not-published')}
        </li>
      )}
      {kinds
        .filter((kind) => used.has(kind))
        .map((kind) => (
          <li key={kind}>
            <Mark kind={kind}>{text(`mechanism.year.mark.${kind}`)}</Mark>
          </li>
        ))}
    </ul>
  );
};
