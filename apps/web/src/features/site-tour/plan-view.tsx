import { timeOfMinutes } from '@guatu/engine';
import { DataTable } from '../../design/data-table.tsx';
import { EmptyState } from '../../design/empty-state.tsx';
import { useText } from '../../text/use-text.ts';
import { Participants } from './participants.tsx';
import { draftOf, timesOf } from './plan-draft.ts';
import { RouteMap } from './route-map.tsx';
import { ScheduleLine } from './schedule-line.tsx';
import { SheetLink } from './sheet-link.tsx';
import styles from './site-tour.module.css';
import { StopName } from './stop-name.tsx';
import type { Tour } from './tour-queries.ts';

/** A plan as those read it who do not write it, and as everybody does once the tour was held. */
export const PlanView = ({ tour }: { readonly tour: Tour }) => {
  const text = useText();
  if (tour.revision === 0) return <EmptyState>{text('siteTour.plan.none')}</EmptyState>;
  const draft = draftOf(tour);
  const times = timesOf(draft);
  const { purpose, wetWeather, tasks, vehicles } = tour.plan;
  const words = [
    ['siteTour.plan.purpose', purpose],
    ['siteTour.plan.tasks', tasks.map(({ what, dueOn }) => `${what} ${dueOn ?? ''}`.trim()).join('\n')],
    ['siteTour.plan.vehicles', vehicles.map(({ what, carries }) => `${what} ${carries}`.trim()).join('\n')],
    ['siteTour.plan.wetWeather', wetWeather],
  ] as const;
  return (
    <div className={styles.editor}>
      <DataTable
        caption={text('siteTour.stop.title')}
        rows={draft.stops.map((stop, index) => ({ ...stop, index, ...times.stops[index] }))}
        rowKey={({ projectId }) => projectId}
        columns={[
          {
            id: 'number',
            heading: text('siteTour.stop.number'),
            numeric: true,
            cell: ({ index }) => index + 1,
          },
          {
            id: 'project',
            heading: text('siteTour.stop.project'),
            lead: true,
            cell: ({ project }) => <StopName project={project} />,
          },
          {
            id: 'times',
            heading: text('siteTour.stop.times'),
            cell: ({ arrives = 0, leaves = 0 }) => `${timeOfMinutes(arrives)}–${timeOfMinutes(leaves)}`,
          },
          { id: 'speaker', heading: text('siteTour.stop.speaker'), cell: ({ speaker }) => speaker || '—' },
          { id: 'subject', heading: text('siteTour.stop.subject'), cell: ({ subject }) => subject || '—' },
          {
            id: 'sheet',
            heading: text('siteTour.stop.sheet'),
            cell: ({ project }) => (tour.may.travel ? <SheetLink tour={tour} project={project} /> : '—'),
          },
        ]}
      />
      <ScheduleLine draft={draft} times={times} lasts={tour.lasts} />
      <RouteMap map={tour.map} stops={draft.stops} />
      <dl className={styles.words}>
        {words.map(
          ([key, value]) =>
            value !== '' && (
              <div key={key}>
                <dt>{text(key)}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
      <Participants roll={tour.roll} />
    </div>
  );
};
