import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import {
  DutyTable,
  ShiftedCutoffs,
  SlotTable,
  YearCalendar,
  yearQuery,
} from '../features/mechanism/index.ts';
import { useToday } from '../features/session/index.ts';
import { useText } from '../text/use-text.ts';
import styles from './mechanism-page.module.css';
import { PartyChooser } from './party-chooser.tsx';
import { YearChooser } from './year-chooser.tsx';

const route = getRouteApi('/county/mechanism');

/** A year of the mechanism: its calendar, the cut-offs that had to move, and every slot as a list. */
export const MechanismYear = () => {
  const text = useText();
  const today = useToday();
  const { year = Number(today.slice(0, 4)), of } = route.useSearch();
  const shown = useSuspenseQuery(yearQuery(year, of)).data;
  return (
    <>
      <YearChooser view="year" year={year} {...(of !== undefined && { of })} />
      <PartyChooser year={year} of={of} />
      {of !== undefined && shown.slots.length === 0 && <p>{text('mechanism.year.of.nothing')}</p>}
      <YearCalendar year={shown} today={today} />
      {shown.duties.length > 0 && (
        <section className={styles.section}>
          <h2>{text('mechanism.year.of.title')}</h2>
          <DutyTable duties={shown.duties} />
        </section>
      )}
      {shown.notice !== null && (
        <section className={styles.section}>
          <h2>{text('mechanism.year.shifted.title')}</h2>
          <ShiftedCutoffs slots={shown.slots} />
        </section>
      )}
      <section className={styles.section}>
        <h2>{text('mechanism.year.slots.title')}</h2>
        <SlotTable slots={shown.slots} />
      </section>
    </>
  );
};
