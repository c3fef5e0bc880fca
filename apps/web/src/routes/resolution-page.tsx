import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { PageHeading } from '../design/page-heading.tsx';
import { DocketRegister } from '../features/docket/index.ts';
import { ProblemRegister, problemsQuery, readProblemSearch } from '../features/problem/index.ts';
import { useToday } from '../features/session/index.ts';
import { useText } from '../text/use-text.ts';
import styles from './resolution-page.module.css';

const route = getRouteApi('/county/resolution');

/** The room of joint resolution: problems by step, and the dockets that put them to a meeting. */
export const ResolutionPage = () => {
  const text = useText();
  const navigate = useNavigate();
  const today = useToday();
  const search = readProblemSearch(route.useSearch());
  const narrow = route.useNavigate();
  const { mayRaise, clause } = useSuspenseQuery(problemsQuery(search)).data;
  return (
    <>
      <PageHeading
        title={text('shell.room.resolution')}
        clause={clause}
        lead={text('problem.lead')}
        actions={
          <>
            {mayRaise && (
              <Button type="primary" onClick={() => void navigate({ to: '/resolution/problems/new' })}>
                {text('problem.raise')}
              </Button>
            )}
            <Button onClick={() => void navigate({ to: '/resolution/meetings' })}>
              {text('meeting.title')}
            </Button>
          </>
        }
      />
      <div className={styles.sections}>
        <ProblemRegister
          search={search}
          today={today}
          onNarrow={(narrowed) => void narrow({ search: readProblemSearch(narrowed) })}
        />
        <DocketRegister today={today} />
      </div>
    </>
  );
};
