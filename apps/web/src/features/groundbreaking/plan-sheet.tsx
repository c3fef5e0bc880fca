import { useSuspenseQuery } from '@tanstack/react-query';
import { DataTable } from '../../design/data-table.tsx';
import { useDay } from '../../text/use-day.ts';
import { useText } from '../../text/use-text.ts';
import styles from './groundbreaking.module.css';
import { type Groundbreaking, type Plan, unitsQuery } from './groundbreaking-queries.ts';
import { ownerName } from './owners.ts';

type PlanSheetProps = { readonly event: Groundbreaking; readonly plan: Plan; readonly today: string };

/** The plan as it stands: agenda, route, tasks with their days, service and contingency. */
export const PlanSheet = ({ event, plan, today }: PlanSheetProps) => {
  const text = useText();
  const day = useDay(today);
  const organisation = useSuspenseQuery(unitsQuery).data;
  const tasks = plan.tasks
    .map((task, index) => ({ ...task, index, on: event.taskDays[index] ?? null }))
    .sort((one, other) => ((one.on ?? '9') < (other.on ?? '9') ? -1 : 1));
  return (
    <>
      <section className={styles.section}>
        <h2>{text('groundbreaking.agenda.title')}</h2>
        <DataTable
          caption={text('groundbreaking.agenda.title')}
          rows={plan.agenda.map((item, index) => ({ ...item, index }))}
          rowKey={({ index }) => String(index)}
          columns={[
            {
              id: 'startsAt',
              heading: text('groundbreaking.agenda.startsAt'),
              cell: ({ startsAt }) => startsAt ?? '—',
            },
            {
              id: 'title',
              heading: text('groundbreaking.agenda.item'),
              cell: ({ title }) => title,
              lead: true,
            },
            { id: 'by', heading: text('groundbreaking.agenda.by'), cell: ({ by }) => by || '—' },
          ]}
        />
      </section>
      {plan.route.length > 0 && (
        <section className={styles.section}>
          <h2>{text('groundbreaking.route.title')}</h2>
          <DataTable
            caption={text('groundbreaking.route.title')}
            rows={plan.route.map((stop, index) => ({ ...stop, index }))}
            rowKey={({ index }) => String(index)}
            columns={[
              {
                id: 'place',
                heading: text('groundbreaking.route.place'),
                cell: ({ place }) => place,
                lead: true,
              },
              {
                id: 'arrivesAt',
                heading: text('groundbreaking.route.arrivesAt'),
                cell: ({ arrivesAt }) => arrivesAt ?? '—',
              },
              {
                id: 'leavesAt',
                heading: text('groundbreaking.route.leavesAt'),
                cell: ({ leavesAt }) => leavesAt ?? '—',
              },
            ]}
          />
        </section>
      )}
      <section className={styles.section}>
        <h2>{text('groundbreaking.task.title')}</h2>
        <p className={styles.lead}>{text('groundbreaking.task.lead')}</p>
        <DataTable
          caption={text('groundbreaking.task.title')}
          rows={tasks}
          rowKey={({ index }) => String(index)}
          columns={[
            { id: 'what', heading: text('groundbreaking.task.what'), cell: ({ what }) => what, lead: true },
            {
              id: 'owner',
              heading: text('groundbreaking.task.owner'),
              cell: ({ owner }) => ownerName(organisation, owner) ?? text('groundbreaking.task.unowned'),
            },
            {
              id: 'on',
              heading: text('groundbreaking.task.on'),
              cell: ({ on, fixedOn }) => {
                if (on === null) return '—';
                return fixedOn === null ? day(on) : `${day(on)} · ${text('groundbreaking.task.fixed')}`;
              },
            },
          ]}
        />
      </section>
      {(['service', 'contingency'] as const).map(
        (part) =>
          plan[part] !== '' && (
            <section key={part} className={styles.section}>
              <h2>{text(`groundbreaking.${part}`)}</h2>
              <p className={styles.prose}>{plan[part]}</p>
            </section>
          ),
      )}
    </>
  );
};
