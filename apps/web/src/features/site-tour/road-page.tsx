import { timeOfMinutes } from '@guatu/engine';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { EmptyState } from '../../design/empty-state.tsx';
import { Notice } from '../../design/notice.tsx';
import { PageHeading } from '../../design/page-heading.tsx';
import { useDay } from '../../text/use-day.ts';
import { useMonth } from '../../text/use-month.ts';
import { useText } from '../../text/use-text.ts';
import { draftOf, timesOf } from './plan-draft.ts';
import { RoadRemarks } from './road-remarks.tsx';
import styles from './road.module.css';
import { StopSheet } from './stop-sheet.tsx';
import { sheetsQuery, type Tour, tourQuery } from './tour-queries.ts';
import { dayInCounty, useCountyClock } from './use-county-clock.ts';

const route = getRouteApi('/county/tours/$rule/$slotKey/road');

/** A tour on the telephone of somebody who goes along: stop by stop, the sheet and what is said there. */
export const RoadPage = () => {
  const at = route.useParams();
  const text = useText();
  const month = useMonth();
  const { rule, slotKey } = at;
  const tour = useSuspenseQuery(tourQuery(at)).data;
  const sheets = useQuery({ ...sheetsQuery(at), enabled: tour.may.travel }).data?.sheets ?? [];
  const [chosen, setChosen] = useState<string | null>(tour.stops[0]?.projectId ?? null);
  const times = timesOf(draftOf(tour));
  const index = tour.stops.findIndex(({ projectId }) => projectId === chosen);
  const stop = tour.stops[index];
  const time = times.stops[index];
  const choices = [
    ...tour.stops.map(({ projectId, project }) => ({ id: projectId, name: project.name })),
    null,
  ];
  return (
    <>
      <PageHeading
        title={text('siteTour.road.titleOf', { month: month(slotKey.slice(0, 7)) })}
        actions={
          <>
            <Link to="/tours/$rule/$slotKey" params={{ rule, slotKey }}>
              {text('siteTour.road.plan')}
            </Link>
            {tour.meeting !== null && tour.meeting.state !== 'skipped' && (
              <Link
                to="/resolution/meetings/$meetingId"
                params={{ meetingId: tour.meeting.id }}
                search={{ view: 'roll' }}
              >
                {text('siteTour.road.roll')}
              </Link>
            )}
          </>
        }
      />
      {tour.stops.length === 0 && <EmptyState>{text('siteTour.road.nothing')}</EmptyState>}
      <nav className={styles.stops} aria-label={text('siteTour.road.stops')}>
        {choices.map((choice, at) => (
          <button
            key={choice?.id ?? 'whole'}
            type="button"
            aria-pressed={chosen === (choice?.id ?? null)}
            onClick={() => setChosen(choice?.id ?? null)}
          >
            {choice === null ? text('siteTour.road.whole') : `${at + 1} ${choice.name}`}
          </button>
        ))}
      </nav>
      {stop && (
        <StopSheet
          tour={at}
          stop={stop}
          number={index + 1}
          times={time && { arrives: timeOfMinutes(time.arrives), leaves: timeOfMinutes(time.leaves) }}
          sheet={sheets.find(({ projectId }) => projectId === stop.projectId)}
        />
      )}
      <WhenToWrite tour={tour} />
      <RoadRemarks key={chosen ?? 'whole'} tour={tour} projectId={chosen} />
    </>
  );
};

/** Why nothing can be written yet. */
const WhenToWrite = ({ tour }: { readonly tour: Tour }) => {
  const text = useText();
  const { meeting } = tour;
  const today = dayInCounty(useCountyClock(tour)());
  const day = useDay(today);
  if (meeting?.heldOn == null || meeting.state === 'skipped') {
    return <Notice tone="amber" title={text('siteTour.road.noDay')} />;
  }
  return today < meeting.heldOn ? (
    <Notice tone="indigo" title={text('siteTour.road.notYet', { day: day(meeting.heldOn) })} />
  ) : null;
};
