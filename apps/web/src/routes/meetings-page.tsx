import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { PageHeading } from '../design/page-heading.tsx';
import { MeetingRegister, meetingYearQuery } from '../features/meeting/index.ts';
import { useToday } from '../features/session/index.ts';
import { useText } from '../text/use-text.ts';
import styles from './meetings-page.module.css';

const route = getRouteApi('/county/resolution/meetings');

/** The year's resolution meetings. */
export const MeetingsPage = () => {
  const text = useText();
  const today = useToday();
  const navigate = useNavigate();
  const { year = Number(today.slice(0, 4)) } = route.useSearch();
  const clause = useSuspenseQuery(meetingYearQuery(year)).data.meetings[0]?.clause;
  const goTo = (other: number) => void navigate({ to: '/resolution/meetings', search: { year: other } });
  return (
    <>
      <PageHeading
        title={text('meeting.title')}
        {...(clause === undefined ? {} : { clause })}
        lead={text('meeting.lead')}
        actions={
          <span className={styles.years}>
            <Button aria-label={text('meeting.previousYear')} onClick={() => goTo(year - 1)}>
              ‹
            </Button>
            <strong>{text('meeting.year', { year })}</strong>
            <Button aria-label={text('meeting.nextYear')} onClick={() => goTo(year + 1)}>
              ›
            </Button>
          </span>
        }
      />
      <MeetingRegister
        year={year}
        today={today}
        onConvened={(meetingId) =>
          void navigate({ to: '/resolution/meetings/$meetingId', params: { meetingId } })
        }
      />
    </>
  );
};
