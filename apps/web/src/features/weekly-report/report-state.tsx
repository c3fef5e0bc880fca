import { Light, type Tone } from '../../design/light.tsx';
import { useMoment } from '../../text/use-moment.ts';
import { useText } from '../../text/use-text.ts';
import type { ReportHead } from './weekly-queries.ts';
import styles from './weekly-report.module.css';

const tones: Record<ReportHead['state'], Tone> = {
  none: 'amber',
  open: 'amber',
  submitted: 'indigo',
  excused: 'jade',
};

type ReportStateProps = { readonly report: Pick<ReportHead, 'state' | 'unchanged' | 'late' | 'excused'> };

/** How a report stands, in a word, with why somebody is excused and that it came late. */
export const ReportState = ({ report: { state, unchanged, late, excused } }: ReportStateProps) => {
  const text = useText();
  return (
    <span className={styles.state}>
      <Light tone={tones[state]}>{text(`weeklyReport.state.${unchanged ? 'unchanged' : state}`)}</Light>
      {late && <small className={styles.late}>{text('weeklyReport.late')}</small>}
      {excused !== null && (
        <small>{text('weeklyReport.excusedBecause', { reason: excused.because, by: excused.by })}</small>
      )}
    </span>
  );
};

/** By whom it was handed in, and when. */
export const HandedIn = ({ report: { submitted } }: { readonly report: Pick<ReportHead, 'submitted'> }) => {
  const text = useText();
  const moment = useMoment();
  return submitted === null ? (
    '—'
  ) : (
    <>{text('weeklyReport.submittedBy', { by: submitted.by, time: moment(submitted.at) })}</>
  );
};
