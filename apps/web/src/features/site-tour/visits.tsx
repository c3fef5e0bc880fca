import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { DataTable } from '../../design/data-table.tsx';
import { EmptyState } from '../../design/empty-state.tsx';
import { useDay } from '../../text/use-day.ts';
import { useText } from '../../text/use-text.ts';
import { useToday } from '../session/index.ts';
import { visitsQuery } from './tour-queries.ts';

/** When tours stopped at a project. */
export const Visits = ({ projectId }: { readonly projectId: string }) => {
  const text = useText();
  const day = useDay(useToday());
  const { visits } = useSuspenseQuery(visitsQuery(projectId)).data;
  return (
    <DataTable
      caption={text('siteTour.visits.title')}
      rows={visits}
      rowKey={({ rule, slotKey }) => `${rule}/${slotKey}`}
      empty={<EmptyState>{text('siteTour.visits.none')}</EmptyState>}
      columns={[
        {
          id: 'when',
          heading: text('siteTour.visits.when'),
          lead: true,
          cell: ({ heldOn }) => day(heldOn),
        },
        {
          id: 'tour',
          heading: text('siteTour.visits.tour'),
          cell: ({ rule, slotKey, label }) => (
            <Link to="/tours/$rule/$slotKey" params={{ rule, slotKey }}>
              {label} {slotKey}
            </Link>
          ),
        },
        {
          id: 'remarks',
          heading: text('siteTour.visits.remarks'),
          numeric: true,
          cell: ({ remarks }) => remarks,
        },
      ]}
    />
  );
};
