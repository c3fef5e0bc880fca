import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useIsLive, useLiveUpdates } from '../api/live/index.ts';
import { MeetingHead, meetingQuery, MeetingRoom, RollTable, StudyList } from '../features/meeting/index.ts';
import { MinutesPage } from '../features/minutes/index.ts';
import { useSession, useToday } from '../features/session/index.ts';
import { useText } from '../text/use-text.ts';
import { type MeetingView, meetingViews } from './meeting.ts';
import styles from './mechanism-views.module.css';

const route = getRouteApi('/county/resolution/meetings/$meetingId');

/** How often a meeting is read anew where no stream tells of changes. */
const everyMilliseconds = 5_000;

/** One meeting: the room, its roll, its minutes. */
export const MeetingPage = () => {
  const today = useToday();
  const navigate = useNavigate();
  const { meetingId } = route.useParams();
  const { person } = useSession();
  const live = useIsLive();
  useLiveUpdates(meetingId);
  const meeting = useSuspenseQuery({
    ...meetingQuery(meetingId),
    refetchInterval: ({ state: { data } }) =>
      !live && data?.state === 'convened' ? everyMilliseconds : false,
  }).data;
  const { view = meeting.state === 'ended' ? 'minutes' : 'room' } = route.useSearch();
  return (
    <>
      <MeetingHead meeting={meeting} today={today} />
      {meeting.kind === 'weekly-report' && <WeeklyPapers slotKey={meeting.slotKey} />}
      <MeetingViews meetingId={meetingId} view={view} />
      {view === 'room' && <StudyList meeting={meeting} today={today} />}
      {view === 'room' && (
        <MeetingRoom
          key={meetingId}
          meeting={meeting}
          personId={person?.id ?? ''}
          today={today}
          onEnded={() =>
            void navigate({
              to: '/resolution/meetings/$meetingId',
              params: { meetingId },
              search: { view: 'minutes' },
            })
          }
        />
      )}
      {view === 'roll' && <RollTable meeting={meeting} />}
      {view === 'minutes' && <MinutesPage meeting={meeting} today={today} />}
    </>
  );
};

/** The way from a weekly report meeting to what lies before it. */
const WeeklyPapers = ({ slotKey }: { readonly slotKey: string }) => {
  const text = useText();
  return (
    <p className="never-printed">
      <Link to="/weekly/$slotKey" params={{ slotKey }}>
        {text('weeklyReport.pack.title')}
      </Link>
    </p>
  );
};

type MeetingViewsProps = { readonly meetingId: string; readonly view: MeetingView };

const MeetingViews = ({ meetingId, view }: MeetingViewsProps) => {
  const text = useText();
  return (
    <nav className={`${styles.views} never-printed`} aria-label={text('meeting.view.label')}>
      {meetingViews.map((one) => (
        <Link
          key={one}
          to="/resolution/meetings/$meetingId"
          params={{ meetingId }}
          search={{ view: one }}
          className={styles.view}
          aria-current={one === view ? 'page' : undefined}
        >
          {text(`meeting.view.${one}`)}
        </Link>
      ))}
      <Link
        to="/projector/$meetingId"
        params={{ meetingId }}
        target="guatu-projector"
        className={styles.view}
      >
        {text('meeting.view.projector')}
      </Link>
    </nav>
  );
};
