import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { PageHeading } from '../../design/page-heading.tsx';
import { slotName } from '../../text/slot-name.ts';
import { useText } from '../../text/use-text.ts';
import { Actions } from './actions.tsx';
import { Charter } from './charter.tsx';
import { ComesBack } from './comes-back.tsx';
import { Decisions } from './decisions.tsx';
import { Divide } from './divide.tsx';
import { Earlier } from './earlier.tsx';
import { Facts } from './facts.tsx';
import { Files } from './files.tsx';
import { Lineage } from './lineage.tsx';
import { Missing } from './missing.tsx';
import { Path } from './path.tsx';
import { problemQuery } from './problem-queries.ts';
import styles from './problem.module.css';
import { SpecialMeetings } from './special-meetings.tsx';
import { Stays } from './stays.tsx';

type DossierProps = { readonly problemId: string; readonly today: string };

/** All there is about one problem: where it stands, what one may do, its charter, and the way it came. */
export const Dossier = ({ problemId, today }: DossierProps) => {
  const text = useText();
  const problem = useSuspenseQuery(problemQuery(problemId)).data;
  return (
    <>
      <PageHeading
        title={problem.title}
        clause={problem.clauses.gate}
        lead={
          <>
            {problem.project.name} · {problem.responsibleUnit.name} ·{' '}
            <strong>{text(`problem.state.${problem.state}`)}</strong>
          </>
        }
      />
      {problem.dockets.map(({ rule, slotKey, position }) => (
        <p key={slotKey} className={styles.docket}>
          <Link to="/resolution/dockets/$rule/$slotKey" params={{ rule, slotKey }}>
            {text('problem.docket.on', { slot: slotName(text, slotKey), position })}
          </Link>
        </p>
      ))}
      {problem.state === 'deferred' && <ComesBack problem={problem} today={today} />}
      <Lineage problem={problem} />
      <Actions problem={problem} today={today} />
      <div className={styles.dossier}>
        <div className={styles.sections}>
          <Facts problem={problem} />
          <Charter problem={problem} today={today} />
          <Files problem={problem} today={today} />
          <Stays problem={problem} today={today} />
          <SpecialMeetings problem={problem} today={today} />
          <Decisions problem={problem} today={today} />
          <Earlier problem={problem} today={today} />
          <Divide problem={problem} />
        </div>
        <div className={styles.sections}>
          <Missing problem={problem} />
          <Path problem={problem} today={today} />
        </div>
      </div>
    </>
  );
};
