import { Button } from 'antd';
import { api } from '../../api/client.ts';
import { useCommand } from '../../api/use-command.ts';
import { ClauseLink } from '../../design/clause-link.tsx';
import { ErrorNotice } from '../../design/error-notice.tsx';
import { useDay } from '../../text/use-day.ts';
import { useMoment } from '../../text/use-moment.ts';
import { useText } from '../../text/use-text.ts';
import type { Meeting } from '../meeting/index.ts';
import type { Minutes } from './minutes-queries.ts';
import styles from './minutes.module.css';
import { StandingLight } from './standing-light.tsx';

export type MinutesActionsProps = {
  readonly meeting: Meeting;
  readonly minutes: Minutes;
  readonly today: string;
  readonly onEdit: () => void;
};

/** The clock of the minutes, who signed and when they went out, and the step that is next for whoever looks. */
export const MinutesActions = ({ meeting, minutes, today, onEdit }: MinutesActionsProps) => {
  const text = useText();
  const day = useDay(today);
  const moment = useMoment();
  const signOff = useCommand(api.minutes.signOff.call);
  const issue = useCommand(api.minutes.issue.call);
  const { state, standing, dueOn, issuedOn, signedBy, signedAt, docxFileId, pdfFileId, may } = minutes;
  const input = { meetingId: meeting.id, revision: minutes.revision };
  return (
    <div className={styles.actions}>
      <p className={styles.state}>
        <strong>{text(`minutes.state.${state}`)}</strong> <StandingLight standing={standing} />
      </p>
      <p className={styles.quiet}>
        {dueOn === null ? text('minutes.noLimit') : text('minutes.due', { day: day(dueOn) })}{' '}
        {meeting.clauses.minutes !== null && <ClauseLink clause={meeting.clauses.minutes} />}
      </p>
      {signedBy !== null && signedAt !== null && (
        <p>{text('minutes.signedBy', { name: signedBy, time: moment(signedAt) })}</p>
      )}
      {issuedOn !== null && <p>{text('minutes.issuedOn', { day: day(issuedOn) })}</p>}
      {docxFileId !== null && pdfFileId !== null && (
        <p className={styles.downloads}>
          <a href={`/api/files/${pdfFileId}`} target="_blank" rel="noreferrer">
            {text('minutes.pdf')}
          </a>
          <a href={`/api/files/${docxFileId}`}>{text('minutes.word')}</a>
        </p>
      )}
      <div className={styles.buttons}>
        {may.signOff && (
          <Button type="primary" loading={signOff.pending} onClick={() => signOff.run(input)}>
            {text('minutes.signOff')}
          </Button>
        )}
        {may.issue && (
          <Button type="primary" loading={issue.pending} onClick={() => issue.run(input)}>
            {text('minutes.issue')}
          </Button>
        )}
        {may.edit && <Button onClick={onEdit}>{text('minutes.edit')}</Button>}
      </div>
      {may.issue && <p className={styles.quiet}>{text('minutes.issueHint')}</p>}
      <ErrorNotice error={signOff.error ?? issue.error} />
    </div>
  );
};
