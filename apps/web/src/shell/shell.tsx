import { Navigate, Outlet } from '@tanstack/react-router';
import { Suspense } from 'react';
import { Loading } from '../design/loading.tsx';
import { useSession } from '../features/session/index.ts';
import { Masthead } from './masthead.tsx';
import { RoomNavigation } from './room-navigation.tsx';
import styles from './shell.module.css';

/** Every page behind the sign-in: masthead, rooms, content. Nobody signed in, nothing shown. */
export const Shell = () => {
  const { county, person } = useSession();
  if (person === null) return <Navigate to="/sign-in" replace />;
  if (person.mustChangePassword) return <Navigate to="/password" replace />;
  return (
    <>
      <Masthead county={county.name} person={person} />
      <RoomNavigation />
      <main id="content" className={styles.content} tabIndex={-1}>
        <Suspense fallback={<Loading />}>
          <Outlet />
        </Suspense>
      </main>
    </>
  );
};
