import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Suspense } from 'react';
import { EmptyState } from '../../design/empty-state.tsx';
import { Loading } from '../../design/loading.tsx';
import { PageHeading } from '../../design/page-heading.tsx';
import { slotName } from '../../text/slot-name.ts';
import { useText } from '../../text/use-text.ts';
import { PackView } from './pack-view.tsx';
import { ReportsTable } from './reports-table.tsx';
import { WeekLine } from './week-line.tsx';
import { type Week, weekQuery } from './weekly-queries.ts';
import styles from './weekly-report.module.css';

/** The room: a week's meeting, how each leader's report stands, and the papers. Without a key, the week to come. */
export const WeekPage = ({ slotKey }: { readonly slotKey?: string }) => {
  const text = useText();
  const week = useSuspenseQuery(weekQuery(slotKey)).data;
  const { slot, reports, readable, sealed } = week;
  if (slot === null) {
    return (
      <>
        <PageHeading title={text('weeklyReport.title')} />
        <EmptyState>{text('weeklyReport.none')}</EmptyState>
      </>
    );
  }
  const mine = reports.filter(({ may }) => may.edit || may.submit);
  return (
    <>
      <PageHeading
        title={`${text('weeklyReport.title')} · ${slotName(text, slot.slotKey)}`}
        clause={slot.clause}
        lead={text('weeklyReport.lead')}
      />
      <WeekTurner week={week} />
      <WeekLine slot={slot} />
      {mine.length > 0 && (
        <p className={`${styles.files} never-printed`}>
          {mine.map(({ bearerKind, bearerId, title, name, may }) => (
            <Link
              key={bearerId}
              to="/weekly/$slotKey/$bearerKind/$bearerId"
              params={{ slotKey: slot.slotKey, bearerKind, bearerId }}
              className={styles.mine}
            >
              {may.submit
                ? text('weeklyReport.reports.mine')
                : `${text('weeklyReport.reports.prepare')} · ${[title, name].filter(Boolean).join(' ')}`}
            </Link>
          ))}
        </p>
      )}
      {readable ? (
        <>
          <section className={styles.part} aria-labelledby="weekly-who">
            <h2 id="weekly-who">{text('weeklyReport.reports.title')}</h2>
            <ReportsTable slotKey={slot.slotKey} reports={reports} />
          </section>
          {slot.stage !== 'skipped' && (
            <Suspense fallback={<Loading />}>
              <PackView slotKey={slot.slotKey} sealed={sealed} heard={slot.stage === 'heard'} />
            </Suspense>
          )}
        </>
      ) : (
        <EmptyState>{text('weeklyReport.unreadable')}</EmptyState>
      )}
    </>
  );
};

/** Leafs through the weeks in which leaders report. */
const WeekTurner = ({ week: { previous, next } }: { readonly week: Week }) => {
  const text = useText();
  const step = (slotKey: string, label: string) => (
    <Link to="/weekly/$slotKey" params={{ slotKey }} className={styles.step}>
      {label}
    </Link>
  );
  return (
    <nav className={`${styles.turner} never-printed`} aria-label={text('weeklyReport.weeks')}>
      {previous !== null && step(previous, `‹ ${slotName(text, previous)}`)}
      {next !== null && step(next, `${slotName(text, next)} ›`)}
    </nav>
  );
};
