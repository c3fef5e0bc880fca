import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { ClauseLink } from '../../design/clause-link.tsx';
import { DataTable } from '../../design/data-table.tsx';
import { EmptyState } from '../../design/empty-state.tsx';
import { slotName } from '../../text/slot-name.ts';
import { useDay } from '../../text/use-day.ts';
import { useText } from '../../text/use-text.ts';
import { checkName } from './check-name.ts';
import { groundbreakingYearQuery } from './groundbreaking-queries.ts';

/** The events of a year: their part of it, their day, how far the plan is, and how many starts were real. */
export const YearTable = ({ year, today }: { readonly year: number; readonly today: string }) => {
  const text = useText();
  const day = useDay(today);
  const { events } = useSuspenseQuery(groundbreakingYearQuery(year)).data;
  return (
    <DataTable
      caption={text('groundbreaking.events')}
      rows={events}
      rowKey={({ rule, slotKey }) => `${rule}/${slotKey}`}
      empty={<EmptyState>{text('groundbreaking.none')}</EmptyState>}
      columns={[
        {
          id: 'event',
          heading: text('groundbreaking.event'),
          cell: ({ rule, slotKey }) => (
            <Link to="/groundbreakings/$rule/$slotKey" params={{ rule, slotKey }}>
              {slotName(text, slotKey)}
            </Link>
          ),
          lead: true,
        },
        {
          id: 'window',
          heading: text('groundbreaking.window'),
          cell: ({ window, clause }) => (
            <>
              {day(window.from)}—{day(window.to)} <ClauseLink clause={clause} />
            </>
          ),
        },
        {
          id: 'day',
          heading: text('groundbreaking.day'),
          cell: ({ heldOn, skippedBecause }) => {
            if (heldOn !== null) return day(heldOn);
            return skippedBecause === null
              ? text('groundbreaking.noDay')
              : text('groundbreaking.skipped', { reason: skippedBecause });
          },
        },
        {
          id: 'plan',
          heading: text('groundbreaking.plan'),
          cell: ({ state, sites }) =>
            state === 'draft' && sites === 0 ? '—' : text(`groundbreaking.state.${state}`),
        },
        {
          id: 'sites',
          heading: text('groundbreaking.sites'),
          cell: ({ sites }) => sites || '—',
          numeric: true,
        },
        {
          id: 'declared',
          heading: text('groundbreaking.declared'),
          cell: ({ counts }) => counts?.declared ?? '—',
          numeric: true,
        },
        {
          id: 'really',
          heading: text('groundbreaking.really'),
          cell: ({ counts }) =>
            counts === null
              ? '—'
              : counts.checks
                  .map(
                    (check) =>
                      `${checkName(text, check)} ${text('groundbreaking.ofCount', { count: check.real, of: counts.declared })}`,
                  )
                  .join(' · '),
        },
        {
          id: 'statistics',
          heading: text('groundbreaking.statistics'),
          cell: ({ counts }) =>
            counts === null
              ? '—'
              : text('groundbreaking.ofCount', { count: counts.statistics, of: counts.declared }),
        },
      ]}
    />
  );
};
