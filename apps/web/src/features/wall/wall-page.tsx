import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { EmptyState } from '../../design/empty-state.tsx';
import { Loading } from '../../design/loading.tsx';
import { PageHeading } from '../../design/page-heading.tsx';
import { useDay } from '../../text/use-day.ts';
import { useText } from '../../text/use-text.ts';
import { registerPages, type RegisterFilter } from '../project/index.ts';
import { BarsView } from './bars/bars-view.tsx';
import './lights.css';
import { MatrixView } from './matrix/matrix-view.tsx';
import { PrintPanel } from './print/print-panel.tsx';
import styles from './wall-page.module.css';
import { barsQuery, monthsQuery, placesQuery } from './wall-queries.ts';
import { filterIn, readWallSearch, viewNames, type WallSearch } from './wall-search.ts';

const route = getRouteApi('/county/wall');

/** The register's own filter and saved filters: one narrowing for both rooms. */
const FilterBar = lazy(async () => ({ default: (await registerPages()).FilterBar }));
const SavedFilters = lazy(async () => ({ default: (await registerPages()).SavedFilters }));
const MapView = lazy(async () => ({ default: (await import('./map/map-view.tsx')).MapView }));

/** 挂图: the same projects by time, by place and by month. */
export const WallPage = () => {
  const text = useText();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const filter = filterIn(search);
  const view = search.view ?? 'bars';
  const show = (change: Partial<Record<keyof WallSearch, unknown>>) =>
    void navigate({ search: readWallSearch({ ...search, ...change }), replace: 'zoom' in change });
  return (
    <div className={styles.wall}>
      <PageHeading
        title={text('wall.title')}
        actions={
          <Link to="/wall/hall" search={filter} className={styles.action}>
            {text('wall.hall.open')}
          </Link>
        }
      />
      <FilterBar search={search} onNarrow={show} />
      <div className={`${styles.tools} never-printed`}>
        <nav className={styles.views} aria-label={text('wall.views')}>
          {viewNames.map((name) => (
            <Link
              key={name}
              to="/wall"
              search={readWallSearch({ ...search, view: name })}
              className={styles.view}
              activeOptions={{ exact: true, includeSearch: true }}
            >
              {text(`wall.view.${name}`)}
            </Link>
          ))}
        </nav>
        <SavedFilters
          search={search}
          link={(name, query) => (
            <Link to="/wall" search={readWallSearch(query)}>
              {name}
            </Link>
          )}
        />
        <PrintPanel filter={filter} />
      </div>
      <Suspense fallback={<Loading />}>
        {view === 'bars' && (
          <BarsOf filter={filter} zoom={search.zoom ?? 36} onZoom={(zoom) => show({ zoom })} />
        )}
        {view === 'map' && <MapOf filter={filter} />}
        {view === 'matrix' && <MatrixOf filter={filter} />}
      </Suspense>
    </div>
  );
};

type Narrowed = { readonly filter: RegisterFilter };

const BarsOf = ({ filter, ...zoom }: Narrowed & Pick<Parameters<typeof BarsView>[0], 'zoom' | 'onZoom'>) => {
  const bars = useSuspenseQuery(barsQuery(filter)).data;
  return (
    <>
      <Count count={bars.projects.length} asOf={bars.asOf} />
      {bars.projects.length > 0 && <BarsView bars={bars} {...zoom} />}
    </>
  );
};

const MapOf = ({ filter }: Narrowed) => {
  const places = useSuspenseQuery(placesQuery(filter)).data;
  return (
    <>
      <Count count={places.projects.length} asOf={places.asOf} />
      <MapView places={places} />
    </>
  );
};

const MatrixOf = ({ filter }: Narrowed) => {
  const months = useSuspenseQuery(monthsQuery(filter)).data;
  return (
    <>
      <Count count={months.projects.length} asOf={months.asOf} />
      {months.projects.length > 0 && <MatrixView months={months} />}
    </>
  );
};

const Count = ({ count, asOf }: { readonly count: number; readonly asOf: string }) => {
  const text = useText();
  const day = useDay('');
  if (count === 0) return <EmptyState>{text('wall.none')}</EmptyState>;
  return (
    <p className={styles.count} role="status">
      {text('wall.count', { count, date: day(asOf) })}
    </p>
  );
};
