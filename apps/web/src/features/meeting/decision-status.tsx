import { useMoment } from '../../text/use-moment.ts';
import { useText } from '../../text/use-text.ts';
import type { Decision } from './meeting-queries.ts';
import styles from './room.module.css';
import type { PlaceStatus } from './use-recorder.ts';

export type DecisionStatusProps = {
  readonly status: PlaceStatus;
  readonly stored: Decision | undefined;
  /** Who else is typing here. */
  readonly typing: string | undefined;
};

/** Whether what is on the screen is saved, by whom and when, and what the decision still lacks. */
export const DecisionStatus = ({ status, stored, typing }: DecisionStatusProps) => {
  const text = useText();
  const moment = useMoment();
  return (
    <div className={styles.status} role="status">
      {status.kind === 'sending' && text('meeting.decision.saving')}
      {status.kind === 'away' && text('meeting.decision.away')}
      {(status.kind === 'unsent' || (status.kind === 'stored' && stored === undefined)) &&
        text('meeting.decision.unsaved')}
      {status.kind === 'stored' &&
        stored !== undefined &&
        text('meeting.decision.saved', { name: stored.changedBy, time: moment(stored.changedAt) })}
      {typing !== undefined && (
        <p className={styles.other}>{text('meeting.presence.typing', { name: typing })}</p>
      )}
      {stored !== undefined && stored.missing.length > 0 && (
        <p className={styles.lacks}>
          {text('meeting.lacks.line', {
            fields: stored.missing.map((field) => text(`meeting.lacks.${field}`)).join('、'),
          })}
        </p>
      )}
    </div>
  );
};
