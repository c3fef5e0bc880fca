import { Link } from '@tanstack/react-router';
import { useText } from '../../text/use-text.ts';
import styles from './meeting.module.css';
import type { Meeting } from './meeting-queries.ts';
import { StudyForm } from './study-form.tsx';

/** The problems before a leader's own meeting, with what it finds about each (二（二）3). */
export const StudyList = ({ meeting, today }: { readonly meeting: Meeting; readonly today: string }) => {
  const text = useText();
  if (meeting.studies.length === 0) return null;
  const begun = meeting.state === 'convened' && meeting.heldOn !== null && today >= meeting.heldOn;
  return (
    <section className={styles.studies} aria-labelledby="studies">
      <h2 id="studies">{text('meeting.study.title')}</h2>
      <p className={styles.quiet}>{text('meeting.study.lead')}</p>
      <ol className={styles.studyList}>
        {meeting.studies.map((study) => (
          <li key={study.problemId}>
            <h3>
              <Link to="/resolution/problems/$problemId" params={{ problemId: study.problemId }}>
                {study.title}
              </Link>
            </h3>
            <p className={styles.quiet}>{`${study.projectName} · ${study.unitName}`}</p>
            {begun && meeting.may.record && study.waits ? (
              <StudyForm meetingId={meeting.id} study={study} />
            ) : (
              <StudyWords study={study} />
            )}
          </li>
        ))}
      </ol>
    </section>
  );
};

const StudyWords = ({ study }: { readonly study: Meeting['studies'][number] }) => {
  const text = useText();
  if (study.outcome === null) return <p className={styles.quiet}>{text('meeting.study.none')}</p>;
  return (
    <>
      <p>
        {text(`meeting.study.${study.outcome}`)}：{study.findings}
      </p>
      {study.outcome === 'unresolved' && (
        <p>
          {text('meeting.study.decisionAsked')}：{study.decisionAsked}
        </p>
      )}
    </>
  );
};
