import { Navigate, Outlet, useLocation } from '@tanstack/react-router';
import { Suspense } from 'react';
import { Loading } from '../design/loading.tsx';
import { useLiveUpdates } from '../api/live/index.ts';
import { OfflineStrip, useOffline } from '../features/offline/index.ts';
import { useSession } from '../features/session/index.ts';
import { Masthead } from './masthead.tsx';
import { RoomNavigation } from './room-navigation.tsx';
import styles from './shell.module.css';

/** Every page behind the sign-in: masthead, rooms, content. Nobody signed in, nothing shown. */
export const Shell = () => {
  const { county, today, person } = useSession();
  useOffline(person !== null && person.administrator === null ? person.id : null, today);
  const path = useLocation({ select: ({ pathname }) => pathname });
  if (person === null) return <Navigate to="/sign-in" replace />;
  if (person.mustChangePassword) return <Navigate to="/password" replace />;
  // An administrator's only room: business data is not theirs to see.
  if (person.administrator !== null && !/^\/admin(\/|$)/.test(path)) return <Navigate to="/admin" replace />;
  return (
    <>
      <Masthead county={county.name} person={person} />
      <RoomNavigation administration={person.administrator !== null} />
      <OfflineStrip />
      {person.administrator === null && <LiveUpdates />}
      <main id="content" className={styles.content} tabIndex={-1}>
        <Suspense fallback={<Loading />}>
          <Outlet />
        </Suspense>
      </main>
    </>
  );
};

/** Keeps what stands on the screen as it is in the ledger. */
const LiveUpdates = () => {
  useLiveUpdates();
  return null;
};
