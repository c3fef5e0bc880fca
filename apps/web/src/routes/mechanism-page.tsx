import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { type ReactNode, Suspense } from 'react';
import { Loading } from '../design/loading.tsx';
import { PageHeading } from '../design/page-heading.tsx';
import { BurdenRoom } from '../features/burden/index.ts';
import { ClauseList, FindingList, type Mechanism, mechanismQuery } from '../features/mechanism/index.ts';
import { WorkCalendar } from '../features/calendar/index.ts';
import { VersionsRoom } from '../features/mechanism-version/index.ts';
import { type Text, useText } from '../text/use-text.ts';
import type { MechanismView } from './mechanism.ts';
import { MechanismEdit } from './mechanism-edit.tsx';
import styles from './mechanism-page.module.css';
import { MechanismPosts } from './mechanism-posts.tsx';
import { MechanismViews } from './mechanism-views.tsx';
import { MechanismYear } from './mechanism-year.tsx';
import { YearChooser } from './year-chooser.tsx';

const route = getRouteApi('/county/mechanism');

/** The document that everything follows from, seen four ways. */
export const MechanismPage = () => {
  const text = useText();
  const { view = 'clauses', year } = route.useSearch();
  const { title, issued, effective, version, versionFrom } = useSuspenseQuery(mechanismQuery(year)).data;
  return (
    <>
      <PageHeading
        title={text('shell.room.mechanism')}
        lead={
          <>
            <strong className={styles.document}>{title}</strong>{' '}
            {text('mechanism.issuedLine', {
              by: issued.by ?? text('mechanism.issuerNotStated'),
              on: issued.on ?? text('mechanism.dateNotStated'),
            })}{' '}
            · {issued.number ?? text('mechanism.numberNotStated')} · {inForce(effective, text)} ·{' '}
            {version === 1
              ? text('mechanism.versionLine', { version })
              : text('mechanism.versionSince', { version, from: versionFrom })}
          </>
        }
      />
      <MechanismViews />
      <Suspense fallback={<Loading />}>{sides[view]}</Suspense>
    </>
  );
};

const inForce = ({ from, to }: Mechanism['effective'], text: Text): string => {
  if (from === null) return text('mechanism.effectiveNotStated');
  return to === null
    ? text('mechanism.effectiveLine', { from })
    : text('mechanism.effectiveUntil', { from, to });
};

const Clauses = () => {
  const text = useText();
  const { year } = route.useSearch();
  const { clauses } = useSuspenseQuery(mechanismQuery(year)).data;
  return (
    <>
      <p className={styles.lead}>{text('mechanism.clauses.lead')}</p>
      <ClauseList clauses={clauses} />
    </>
  );
};

const Findings = () => {
  const text = useText();
  const { year: asked } = route.useSearch();
  const { findings, year } = useSuspenseQuery(mechanismQuery(asked)).data;
  return (
    <>
      <YearChooser view="findings" year={year} />
      <p className={styles.lead}>{text('mechanism.findings.lead', { year })}</p>
      <FindingList findings={findings} />
    </>
  );
};

const sides: Record<MechanismView, ReactNode> = {
  clauses: <Clauses />,
  findings: <Findings />,
  year: <MechanismYear />,
  calendar: <WorkCalendar />,
  posts: <MechanismPosts />,
  burden: <BurdenRoom />,
  edit: <MechanismEdit />,
  versions: <VersionsRoom />,
};
