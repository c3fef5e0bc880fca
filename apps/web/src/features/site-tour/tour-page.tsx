import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { PageHeading } from '../../design/page-heading.tsx';
import { useMonth } from '../../text/use-month.ts';
import { useText } from '../../text/use-text.ts';
import { DayForm } from './day-form.tsx';
import { draftOf } from './plan-draft.ts';
import { PlanEditor } from './plan-editor.tsx';
import { PlanView } from './plan-view.tsx';
import { RemarkList } from './remark-list.tsx';
import { Report } from './report.tsx';
import styles from './site-tour.module.css';
import { SwapRecord } from './swap-record.tsx';
import { TourFacts } from './tour-facts.tsx';
import { TourLinks } from './tour-links.tsx';
import { type TourReference, tourQuery } from './tour-queries.ts';

const route = getRouteApi('/county/tours/$rule/$slotKey');

/** One tour: its day, its plan, what was said on the road and what became of it. */
export const TourPage = () => {
  const at = route.useParams();
  return <OneTour key={`${at.rule}/${at.slotKey}`} {...at} />;
};

const OneTour = (at: TourReference) => {
  const text = useText();
  const month = useMonth();
  const tour = useSuspenseQuery(tourQuery(at)).data;
  // Another revision is another plan: what was typed is kept by the editor while it lasts.
  const [begun, setBegun] = useState(0);
  const { meeting, may } = tour;
  return (
    <>
      <PageHeading
        title={`${month(tour.slotKey.slice(0, 7))} ${text('siteTour.title')}`}
        clause={tour.clause}
        actions={<TourLinks tour={tour} />}
      />
      <TourFacts tour={tour} />
      <SwapRecord tours={[tour]} />
      {may.convene && (meeting === null || meeting.state === 'skipped') && <DayForm tour={tour} />}
      <section className={styles.part} aria-labelledby="plan">
        <h2 id="plan">{text('siteTour.plan.title')}</h2>
        {may.plan ? (
          <PlanEditor
            key={begun}
            tour={tour}
            initial={draftOf(tour)}
            onTakeTheirs={() => setBegun((count) => count + 1)}
          />
        ) : (
          <PlanView tour={tour} />
        )}
      </section>
      {(meeting?.state === 'convened' || meeting?.state === 'ended') && <RemarkList tour={tour} />}
      {may.settle && meeting?.state === 'ended' && tour.revision > 0 && <Report at={at} />}
    </>
  );
};
