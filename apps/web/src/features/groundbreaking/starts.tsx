import { Link } from '@tanstack/react-router';
import { DataTable } from '../../design/data-table.tsx';
import { EmptyState } from '../../design/empty-state.tsx';
import { useDay } from '../../text/use-day.ts';
import { useText } from '../../text/use-text.ts';
import { checkName } from './check-name.ts';
import { DatesLine } from './dates-line.tsx';
import { DeclareForm } from './declare-form.tsx';
import styles from './groundbreaking.module.css';
import type { Groundbreaking } from './groundbreaking-queries.ts';
import { StartChecks } from './start-checks.tsx';

type StartsProps = { readonly event: Groundbreaking; readonly today: string; readonly projectId?: string };

/** What became of the starts that were declared: how many were real at each check, and each with its evidence. */
export const Starts = ({ event, today, projectId }: StartsProps) => {
  const text = useText();
  const { counts, starts, heldOn } = event;
  if (counts === null) {
    return event.may.organise && heldOn !== null && heldOn <= today ? (
      <DeclareForm event={event} />
    ) : (
      <EmptyState>{text('groundbreaking.declare.notYet')}</EmptyState>
    );
  }
  const asked = starts.filter((start) => projectId === undefined || start.projectId === projectId);
  return (
    <>
      {projectId === undefined && <Counts counts={counts} today={today} />}
      {asked.map((start) => (
        <section key={start.projectId} className={styles.section} aria-label={start.name}>
          <h2>
            <Link to="/projects/$projectId" params={{ projectId: start.projectId }}>
              {start.name}
            </Link>{' '}
            <small>{start.unitName ?? ''}</small>
          </h2>
          <DatesLine dates={start} stage={start.stage} today={today} />
          <StartChecks event={event} start={start} checks={counts.checks} today={today} />
        </section>
      ))}
      {asked.length < starts.length && (
        <Link
          to="/groundbreakings/$rule/$slotKey"
          params={{ rule: event.rule, slotKey: event.slotKey }}
          search={{ view: 'starts' }}
        >
          {text('groundbreaking.start.title')} · {starts.length}
        </Link>
      )}
    </>
  );
};

type CountsProps = { readonly counts: NonNullable<Groundbreaking['counts']>; readonly today: string };

const Counts = ({ counts, today }: CountsProps) => {
  const text = useText();
  const day = useDay(today);
  return (
    <section className={styles.section}>
      <h2>{text('groundbreaking.start.counts')}</h2>
      <p className={styles.lead}>
        {text('groundbreaking.declared')} <strong>{counts.declared}</strong> ·{' '}
        {text('groundbreaking.statistics')} <strong>{counts.statistics}</strong>
      </p>
      <DataTable
        caption={text('groundbreaking.start.counts')}
        rows={counts.checks}
        rowKey={({ duty }) => duty}
        columns={[
          {
            id: 'check',
            heading: text('groundbreaking.start.check'),
            cell: (check) => checkName(text, check),
            lead: true,
          },
          {
            id: 'due',
            heading: text('groundbreaking.start.due'),
            cell: ({ dueOn }) => (dueOn === null ? '—' : day(dueOn)),
          },
          {
            id: 'real',
            heading: text('groundbreaking.start.real'),
            cell: ({ real }) => real,
            numeric: true,
          },
          {
            id: 'notStarted',
            heading: text('groundbreaking.start.notStarted'),
            cell: ({ notStarted }) => notStarted,
            numeric: true,
          },
          {
            id: 'waiting',
            heading: text('groundbreaking.start.waiting'),
            cell: ({ waiting }) => waiting,
            numeric: true,
          },
        ]}
      />
    </section>
  );
};
