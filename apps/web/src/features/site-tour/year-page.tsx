import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { EmptyState } from '../../design/empty-state.tsx';
import { Notice } from '../../design/notice.tsx';
import { PageHeading } from '../../design/page-heading.tsx';
import { useText } from '../../text/use-text.ts';
import { useToday } from '../session/index.ts';
import { postName } from './post-name.ts';
import { RotaTable } from './rota-table.tsx';
import styles from './site-tour.module.css';
import { SwapForm } from './swap-form.tsx';
import { SwapRecord } from './swap-record.tsx';
import { TourState } from './tour-state.tsx';
import { type TourInYear, tourYearQuery } from './tour-queries.ts';

const route = getRouteApi('/county/tours');

/** The rota of a year, this month's tour first. */
export const TourYearPage = () => {
  const text = useText();
  const navigate = useNavigate();
  const today = useToday();
  const { year = Number(today.slice(0, 4)) } = route.useSearch();
  const onYear = (other: number) => void navigate({ to: '/tours', search: { year: other } });
  const { tours, current } = useSuspenseQuery(tourYearQuery(year)).data;
  const [swapping, setSwapping] = useState(false);
  const ours = tours.find(({ rule, slotKey }) => rule === current?.rule && slotKey === current.slotKey);
  const nobodys = tours.filter(({ lead }) => lead === null);
  return (
    <>
      <PageHeading
        title={text('siteTour.title')}
        lead={text('siteTour.lead')}
        {...(tours[0] && { clause: tours[0].clause })}
        actions={
          <>
            {tours.some(({ maySwap }) => maySwap) && (
              <Button onClick={() => setSwapping(true)}>{text('siteTour.swap.open')}</Button>
            )}
            <span className={styles.years}>
              <Button aria-label={text('siteTour.year.previous')} onClick={() => onYear(year - 1)}>
                ‹
              </Button>
              <strong>{text('siteTour.year.of', { year })}</strong>
              <Button aria-label={text('siteTour.year.next')} onClick={() => onYear(year + 1)}>
                ›
              </Button>
            </span>
          </>
        }
      />
      {swapping && <SwapForm tours={tours} onLeave={() => setSwapping(false)} />}
      {ours && <CurrentTour tour={ours} />}
      <h2 className={styles.rota}>{text('siteTour.year.rota')}</h2>
      {nobodys.length > 0 && (
        <Notice
          tone="amber"
          title={text('siteTour.year.nobodyHint', {
            months: nobodys
              .map(({ slotKey }) => text('siteTour.year.monthOf', { month: Number(slotKey.slice(5, 7)) }))
              .join(text('siteTour.reason.separator')),
          })}
        />
      )}
      {tours.length === 0 ? (
        <EmptyState>{text('siteTour.year.none')}</EmptyState>
      ) : (
        <RotaTable tours={tours} />
      )}
      <SwapRecord tours={tours} />
    </>
  );
};

const CurrentTour = ({ tour }: { readonly tour: TourInYear }) => {
  const text = useText();
  const { rule, slotKey, lead, deputy, stops, paper } = tour;
  return (
    <section className={styles.current} aria-labelledby="current">
      <h2 id="current">
        <Link to="/tours/$rule/$slotKey" params={{ rule, slotKey }}>
          {text('siteTour.year.current')}
        </Link>
      </h2>
      <dl className={styles.facts}>
        <div>
          <dt>{text('siteTour.year.leader')}</dt>
          <dd>{lead === null ? text('siteTour.year.nobody') : postName(lead)}</dd>
        </div>
        <div>
          <dt>{text('siteTour.year.deputy')}</dt>
          <dd>{postName(deputy)}</dd>
        </div>
        <div>
          <dt>{text('siteTour.year.day')}</dt>
          <dd>
            <TourState meeting={tour.meeting} />
          </dd>
        </div>
        <div>
          <dt>{text('siteTour.year.plan')}</dt>
          <dd>
            {paper?.number ?? text(stops.length > 0 ? 'siteTour.year.planDraft' : 'siteTour.year.planNone')}
          </dd>
        </div>
        <div>
          <dt>{text('siteTour.year.stops')}</dt>
          <dd>{stops.length === 0 ? '—' : stops.join(' → ')}</dd>
        </div>
      </dl>
    </section>
  );
};
