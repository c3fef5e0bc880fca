import { Button } from 'antd';
import { api } from '../../api/client.ts';
import { useCommand } from '../../api/use-command.ts';
import { ClauseLink } from '../../design/clause-link.tsx';
import { ErrorNotice } from '../../design/error-notice.tsx';
import { useText } from '../../text/use-text.ts';
import styles from './meeting.module.css';
import room from './room.module.css';
import type { Meeting } from './meeting-queries.ts';
import { pointOfPlace } from './points.ts';

export type EndMeetingProps = {
  readonly meeting: Meeting;
  /** How many places are typed and not stored yet. */
  readonly unsent: number;
  /** Takes up the point of that key. */
  readonly onTake: (point: string) => void;
  readonly onEnded: () => void;
};

/** Ends the meeting, or says which item lacks what. */
export const EndMeeting = ({ meeting, unsent, onTake, onEnded }: EndMeetingProps) => {
  const text = useText();
  const end = useCommand(api.meeting.end.call, onEnded);
  const items = meeting.docket?.items ?? [];
  const undecided = items.filter(({ id }) => meeting.undecided.includes(id));
  const lacking = meeting.decisions.filter(({ missing }) => missing.length > 0);
  const numberOf = ({ docketItemId, position }: Meeting['decisions'][number]) =>
    items.find(({ id }) => id === docketItemId)?.position ?? items.length + position;
  const unstudied = meeting.studies.filter(({ lacks }) => lacks);
  const complete = undecided.length === 0 && lacking.length === 0 && unstudied.length === 0 && unsent === 0;
  return (
    <section className={styles.end} aria-label={text('meeting.end.open')}>
      {complete ? (
        <p>
          {text('meeting.end.ready')}{' '}
          {meeting.clauses.minutes !== null && <ClauseLink clause={meeting.clauses.minutes} />}
        </p>
      ) : (
        <div>
          <h2>{text('meeting.end.blocked')}</h2>
          <ul className={styles.missing}>
            {undecided.map(({ id, position, problem }) => (
              <li key={id}>
                <Take onTake={() => onTake(id)}>
                  {text('meeting.end.undecided', { position, title: problem.title })}
                </Take>
              </li>
            ))}
            {lacking.map((decision) => (
              <li key={decision.id}>
                <Take onTake={() => onTake(pointOfPlace(decision))}>
                  {text('meeting.end.lacking', {
                    position: numberOf(decision),
                    fields: decision.missing.map((field) => text(`meeting.lacks.${field}`)).join('、'),
                  })}
                </Take>
              </li>
            ))}
            {unstudied.map(({ problemId, position, title }) => (
              <li key={problemId}>{text('meeting.end.study', { position, title })}</li>
            ))}
            {unsent > 0 && <li>{text('meeting.unsent.count', { count: unsent })}</li>}
          </ul>
        </div>
      )}
      <Button
        type="primary"
        disabled={!complete}
        loading={end.pending}
        onClick={() => end.run({ meetingId: meeting.id, revision: meeting.revision })}
      >
        {text('meeting.end.open')}
      </Button>
      <ErrorNotice error={end.error} />
    </section>
  );
};

/** Leads to the point that a sentence is about. */
const Take = ({ onTake, children }: { readonly onTake: () => void; readonly children: string }) => (
  <button type="button" className={room.take} onClick={onTake}>
    {children}
  </button>
);
