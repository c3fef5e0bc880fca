import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { EditionSheet, editionsQuery, EditionsTable, Reader } from '../features/atlas/index.ts';
import { useToday } from '../features/session/index.ts';
import { useText } from '../text/use-text.ts';
import styles from './atlas-page.module.css';
import { MonthTurner } from './month-turner.tsx';

const route = getRouteApi('/county/atlas');

/** The atlas: a month's edition, and the ones that are frozen. */
export const AtlasPage = () => {
  const text = useText();
  const today = useToday();
  const { current, first } = useSuspenseQuery(editionsQuery).data;
  const { month = current, page } = route.useSearch();
  const navigate = route.useNavigate();
  if (page !== undefined) {
    return (
      <Reader
        month={month}
        page={page}
        onTurn={(to) => void navigate({ search: { month, page: to }, replace: true })}
        onClose={() => void navigate({ search: { month } })}
      />
    );
  }
  return (
    <>
      <MonthTurner month={month} first={first} last={current} />
      <EditionSheet key={month} month={month} today={today} />
      <section className={styles.editions} aria-labelledby="atlas-editions">
        <h2 id="atlas-editions">{text('atlas.editions.title')}</h2>
        <EditionsTable today={today} />
      </section>
    </>
  );
};
