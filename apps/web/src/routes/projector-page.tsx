import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Navigate } from '@tanstack/react-router';
import { useIsLive, useLiveUpdates } from '../api/live/index.ts';
import { meetingQuery, Projector } from '../features/meeting/index.ts';
import { useSession } from '../features/session/index.ts';

const route = getRouteApi('/projector/$meetingId');

/** How often the hall's screen is read anew where no stream tells of changes. */
const everyMilliseconds = 5_000;

/** The hall's screen, for who is signed in and sees the county's business. */
export const ProjectorPage = () => {
  const { person } = useSession();
  if (person === null || person.mustChangePassword || person.administrator !== null) {
    return <Navigate to="/sign-in" replace />;
  }
  return <Hall />;
};

const Hall = () => {
  const { meetingId } = route.useParams();
  const { county, today } = useSession();
  const live = useIsLive();
  useLiveUpdates(meetingId);
  const meeting = useSuspenseQuery({
    ...meetingQuery(meetingId),
    refetchInterval: live ? false : everyMilliseconds,
  }).data;
  return (
    <Projector meeting={meeting} county={county.name} demonstration={county.demonstration} today={today} />
  );
};
