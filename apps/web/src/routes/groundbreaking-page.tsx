import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import {
  EventHead,
  GuestCounts,
  groundbreakingQuery,
  PlanView,
  Starts,
} from '../features/groundbreaking/index.ts';
import { ConveneForm, meetingQuery, meetingYearQuery, RollTable } from '../features/meeting/index.ts';
import { useToday } from '../features/session/index.ts';
import { useText } from '../text/use-text.ts';
import { type GroundbreakingView, groundbreakingViews } from './groundbreakings.ts';
import styles from './mechanism-views.module.css';

const route = getRouteApi('/county/groundbreakings/$rule/$slotKey');

/** One event: its day, its plan, who comes, and what became of the declared starts. */
export const GroundbreakingPage = () => {
  const text = useText();
  const today = useToday();
  const at = route.useParams();
  const { project, view = project === undefined ? 'plan' : 'starts' } = route.useSearch();
  const event = useSuspenseQuery(groundbreakingQuery(at)).data;
  const [convening, setConvening] = useState(false);
  const open = event.may.convene && event.heldOn === null;
  return (
    <>
      <EventHead
        event={event}
        today={today}
        actions={
          <>
            {open && !convening && (
              <Button type="primary" onClick={() => setConvening(true)}>
                {text('groundbreaking.convene')}
              </Button>
            )}
            {event.meetingId !== null && (
              <Link to="/resolution/meetings/$meetingId" params={{ meetingId: event.meetingId }}>
                {text('groundbreaking.meeting')}
              </Link>
            )}
          </>
        }
      />
      {open && convening && <Convening at={at} today={today} onDone={() => setConvening(false)} />}
      <Views at={at} view={view} />
      {view === 'plan' && <PlanView event={event} today={today} />}
      {view === 'guests' && (
        <>
          <GuestCounts guests={event.guests} />
          {event.meetingId !== null && event.heldOn !== null && <Roll meetingId={event.meetingId} />}
        </>
      )}
      {view === 'starts' && (
        <Starts event={event} today={today} {...(project !== undefined && { projectId: project })} />
      )}
    </>
  );
};

type At = { readonly rule: string; readonly slotKey: string };

type ConveningProps = { readonly at: At; readonly today: string; readonly onDone: () => void };

const Convening = ({ at, today, onDone }: ConveningProps) => {
  const year = useSuspenseQuery(meetingYearQuery(Number(at.slotKey.slice(0, 4)))).data;
  const slot = year.meetings.find(({ rule, slotKey }) => rule === at.rule && slotKey === at.slotKey);
  return slot === undefined ? null : (
    <ConveneForm slot={slot} year={year} today={today} onLeave={onDone} onConvened={onDone} />
  );
};

const Roll = ({ meetingId }: { readonly meetingId: string }) => (
  <RollTable meeting={useSuspenseQuery(meetingQuery(meetingId)).data} />
);

const Views = ({ at, view }: { readonly at: At; readonly view: GroundbreakingView }) => {
  const text = useText();
  return (
    <nav className={`${styles.views} never-printed`} aria-label={text('groundbreaking.view.label')}>
      {groundbreakingViews.map((one) => (
        <Link
          key={one}
          to="/groundbreakings/$rule/$slotKey"
          params={at}
          search={{ view: one }}
          className={styles.view}
          aria-current={one === view ? 'page' : undefined}
        >
          {text(`groundbreaking.view.${one}`)}
        </Link>
      ))}
    </nav>
  );
};
