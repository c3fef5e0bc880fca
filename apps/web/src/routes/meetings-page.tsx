import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { PageHeading } from '../design/page-heading.tsx';
import { MeetingRegister } from '../features/meeting/index.ts';
import { useToday } from '../features/session/index.ts';
import { useText } from '../text/use-text.ts';

const route = getRouteApi('/county/resolution/meetings');

/** The year's resolution meetings. */
export const MeetingsPage = () => {
  const text = useText();
  const today = useToday();
  const navigate = useNavigate();
  const { year = Number(today.slice(0, 4)) } = route.useSearch();
  const goTo = (other: number) => void navigate({ to: '/resolution/meetings', search: { year: other } });
  return (
    <>
      <PageHeading
        title={text('meeting.title')}
        lead={text('meeting.lead')}
        actions={
          <>
            <Button aria-label={text('meeting.previousYear')} onClick={() => goTo(year - 1)}>
              ‹
            </Button>
            <strong>{text('meeting.year', { year })}</strong>
            <Button aria-label={text('meeting.nextYear')} onClick={() => goTo(year + 1)}>
              ›
            </Button>
          </>
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
