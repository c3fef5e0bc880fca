import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Navigate, useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useIsLive, useLiveUpdates } from '../../../api/live/index.ts';
import { useText } from '../../../text/use-text.ts';
import { useSession } from '../../session/index.ts';
import '../lights.css';
import { barsQuery, placesQuery } from '../wall-queries.ts';
import { readHallSearch, usualSeconds } from '../wall-search.ts';
import { HallBars } from './hall-bars.tsx';
import { HallControls } from './hall-controls.tsx';
import { HallHead } from './hall-head.tsx';
import { HallMap } from './hall-map.tsx';
import styles from './hall.module.css';
import { hallPages, layoutOf } from './pages-of.ts';
import { useKeys } from './use-keys.ts';
import { usePaging } from './use-paging.ts';

const route = getRouteApi('/wall/hall');

/** How often the screen is read anew where no stream tells of changes. */
const everyMilliseconds = 15_000;

/** The wall on the hall's screen, for who is signed in and sees the county's business. */
export const HallPage = () => {
  const { person } = useSession();
  if (person === null || person.mustChangePassword || person.administrator !== null) {
    return <Navigate to="/sign-in" replace />;
  }
  return <Hall />;
};

/** It turns its pages by itself, names no persons, and shows what to press only to a hand that moves. */
const Hall = () => {
  const text = useText();
  const { county } = useSession();
  const { seconds = usualSeconds, ...filter } = route.useSearch();
  const navigate = useNavigate();
  const live = useIsLive();
  useLiveUpdates();
  const anew = { refetchInterval: live ? (false as const) : everyMilliseconds };
  const bars = useSuspenseQuery({ ...barsQuery(filter), ...anew }).data;
  const places = useSuspenseQuery({ ...placesQuery(filter), ...anew }).data;
  const layout = useLayout();
  const pages = hallPages(bars.projects, layout);
  const { at, turn, held, setHeld } = usePaging(pages.length, seconds);
  const page = pages[at] ?? pages[0];
  const leave = () => void navigate({ to: '/wall', search: filter });
  useKeys({ ArrowRight: () => turn(1), ArrowLeft: () => turn(-1), ' ': () => setHeld(!held), Escape: leave });
  return (
    // On a screen that is no hall's it scrolls, by the keys as well.
    <main id="content" className={styles.hall} tabIndex={0}>
      <title>{`${text('wall.hall.title')} · ${county.name}`}</title>
      <HallHead bars={bars} at={at} count={pages.length} />
      <div className={styles.body} data-map-beside={layout.mapBeside}>
        {layout.mapBeside && <HallMap places={places} narrow />}
        {page?.kind === 'map' ? (
          <HallMap places={places} />
        ) : (
          <HallBars columns={page?.columns ?? []} rows={layout.rows} asOf={bars.asOf} />
        )}
      </div>
      <HallControls
        held={held}
        seconds={seconds}
        onHold={() => setHeld(!held)}
        onTurn={turn}
        onSeconds={(chosen) =>
          void navigate({
            to: '/wall/hall',
            search: readHallSearch({ ...filter, seconds: chosen }),
            replace: true,
          })
        }
        onLeave={leave}
      />
    </main>
  );
};

const layoutNow = () => layoutOf(window.innerWidth, window.innerHeight);

const useLayout = () => {
  const [layout, setLayout] = useState(layoutNow);
  useEffect(() => {
    const onResize = () => setLayout(layoutNow());
    window.addEventListener('resize', onResize);
    return () => window.removeEventListener('resize', onResize);
  }, []);
  return layout;
};
