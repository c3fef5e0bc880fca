import { Link } from '@tanstack/react-router';
import { AttachmentList } from '../../design/attachment-list.tsx';
import { EmptyState } from '../../design/empty-state.tsx';
import { useDay } from '../../text/use-day.ts';
import { useMoment } from '../../text/use-moment.ts';
import { useText } from '../../text/use-text.ts';
import { useToday } from '../session/index.ts';
import { AnswerForm } from './answer-form.tsx';
import { SettleForm } from './settle-form.tsx';
import styles from './site-tour.module.css';
import type { Remark, Tour } from './tour-queries.ts';

/** What was said on the road, in the order of its writing, and what became of each. */
export const RemarkList = ({ tour }: { readonly tour: Tour }) => {
  const text = useText();
  const moment = useMoment();
  return (
    <section className={styles.part} aria-labelledby="remarks">
      <h2 id="remarks">{text('siteTour.remark.title')}</h2>
      {tour.remarks.length === 0 ? (
        <EmptyState>{text('siteTour.remark.none')}</EmptyState>
      ) : (
        <ol className={styles.remarks}>
          {tour.remarks.map((remark) => (
            <li key={remark.id}>
              <h3>{remark.project?.name ?? text('siteTour.remark.wholeTour')}</h3>
              <p className={styles.said}>{remark.content}</p>
              <AttachmentList files={remark.files} />
              <small>
                {text('siteTour.remark.by', {
                  time: moment(remark.writtenAt),
                  post: remark.by.postName,
                  person: remark.by.person,
                })}
              </small>
              {remark.outcome === null ? (
                <SettleForm key={remark.revision} tour={tour} remark={remark} />
              ) : (
                <Outcome tour={tour} remark={remark} />
              )}
            </li>
          ))}
        </ol>
      )}
    </section>
  );
};

type OutcomeProps = { readonly tour: Tour; readonly remark: Remark };

const Outcome = ({ tour, remark }: OutcomeProps) => {
  const text = useText();
  const day = useDay(useToday());
  const { outcome, settled, put, decisionId, supervisionItemId } = remark;
  if (outcome === null || settled === null) return null;
  return (
    <div className={styles.outcome}>
      {text(`siteTour.remark.was.${outcome}`, {
        date: day(settled.on),
        person: settled.person,
        unit: put?.unit.name ?? '',
      })}{' '}
      {decisionId !== null && tour.meeting?.state === 'convened' && (
        <Link to="/resolution/meetings/$meetingId" params={{ meetingId: tour.meeting.id }}>
          {text('siteTour.remark.toMeeting')}
        </Link>
      )}
      {supervisionItemId !== null && (
        <Link to="/supervision/$itemId" params={{ itemId: supervisionItemId }}>
          {text('siteTour.remark.toItem')}
        </Link>
      )}
      {put !== null && <PutToUnit remark={remark} put={put} />}
    </div>
  );
};

const PutToUnit = ({
  remark,
  put,
}: {
  readonly remark: Remark;
  readonly put: NonNullable<Remark['put']>;
}) => {
  const text = useText();
  const day = useDay(useToday());
  const { unit, problemId, declinedBecause, answered, mayAnswer } = put;
  const by = { date: answered === null ? '' : day(answered.on), person: answered?.person ?? '' };
  if (problemId !== null) {
    return (
      <>
        {text('siteTour.remark.raised', by)}{' '}
        <Link to="/resolution/problems/$problemId" params={{ problemId }}>
          {text('siteTour.remark.toProblem')}
        </Link>
      </>
    );
  }
  if (declinedBecause !== null) {
    return text('siteTour.remark.declined', { ...by, reason: declinedBecause });
  }
  return mayAnswer ? <AnswerForm remark={remark} /> : text('siteTour.remark.waiting', { unit: unit.name });
};
