import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { EmptyState } from '../../design/empty-state.tsx';
import { PageHeading } from '../../design/page-heading.tsx';
import { useText } from '../../text/use-text.ts';
import { assessmentQuery, type Wanted } from './assessment-queries.ts';
import styles from './assessment.module.css';
import { BasisLine } from './basis-line.tsx';
import { Choosers } from './choosers.tsx';
import { RankingSection } from './ranking-section.tsx';
import { RoomActions } from './room-actions.tsx';
import { StandingLine } from './standing-line.tsx';
import { UnitTable } from './unit-table.tsx';

/** A period's assessment: where it stands, the units with their points, and what is to be done about it. */
export const Room = ({ wanted }: { readonly wanted: Wanted }) => {
  const text = useText();
  const assessment = useSuspenseQuery(assessmentQuery(wanted)).data;
  const { card, period, hidden, standing, idle, ranking, may, rule } = assessment;
  const search = { card: card.id, period: period.key };
  return (
    <>
      <PageHeading
        title={text('assessment.title')}
        {...(rule !== null && { clause: rule.clause })}
        lead={text(may.compare ? 'assessment.lead' : 'assessment.leadOwn')}
        actions={
          may.compare && (
            <nav className={styles.links} aria-label={text('assessment.act.papers')}>
              <Link to="/assessment/what-if" search={search}>
                {text('assessment.act.whatIf')}
              </Link>
              <Link to="/assessment/comparison" search={search}>
                {text('assessment.act.compare')}
              </Link>
              <a href={`/api/assessment-scorecards.xlsx?card=${card.id}&period=${period.key}`}>
                {text('assessment.act.xlsx')}
              </a>
            </nav>
          )
        }
      />
      {rule === null && <p>{text('assessment.noRule')}</p>}
      <BasisLine card={card} />
      <Choosers assessment={assessment} />
      {hidden ? (
        <EmptyState>{text('assessment.hidden')}</EmptyState>
      ) : (
        <>
          <StandingLine standing={standing} />
          <RoomActions assessment={assessment} />
          <UnitTable assessment={assessment} />
          {idle.length > 0 && may.compare && (
            <p className={styles.idle}>{text('assessment.idle', { units: idle.join('、') })}</p>
          )}
          {may.compare && <RankingSection ranking={ranking} may={may.rank} />}
        </>
      )}
    </>
  );
};
