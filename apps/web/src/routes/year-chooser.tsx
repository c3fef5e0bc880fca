import { Link } from '@tanstack/react-router';
import { useText } from '../text/use-text.ts';
import type { MechanismView } from './mechanism.ts';
import styles from './year-chooser.module.css';

type YearChooserProps = {
  readonly view: MechanismView;
  readonly year: number;
  /** Whose year it is, which the other years keep. */
  readonly of?: string;
};

/** The year in question, and the ones beside it. */
export const YearChooser = ({ view, year, of }: YearChooserProps) => {
  const text = useText();
  const goTo = (other: number, label: string) => (
    <Link
      to="/mechanism"
      search={{ view, year: other, ...(of !== undefined && { of }) }}
      className={`${styles.step} never-printed`}
      title={label}
    >
      {other < year ? `‹ ${other}` : `${other} ›`}
    </Link>
  );
  return (
    <div className={styles.chooser} role="group" aria-label={text('mechanism.year.choose')}>
      {goTo(year - 1, text('mechanism.year.previous'))}
      <h2 className={styles.year}>{text('mechanism.year.title', { year })}</h2>
      {goTo(year + 1, text('mechanism.year.next'))}
    </div>
  );
};
