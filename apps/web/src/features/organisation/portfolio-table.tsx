import { useSuspenseQuery } from '@tanstack/react-query';
import { DataTable } from '../../design/data-table.tsx';
import { EmptyState } from '../../design/empty-state.tsx';
import { useText } from '../../text/use-text.ts';
import { organisationQuery } from './organisation-query.ts';
import { portfoliosByLeader } from './portfolios-by-leader.ts';

/** Which leader answers for which units, and which deputy helps the leader. */
export const PortfolioTable = () => {
  const text = useText();
  const rows = portfoliosByLeader(useSuspenseQuery(organisationQuery).data);
  return (
    <DataTable
      caption={text('mechanism.posts.portfolios')}
      rows={rows}
      rowKey={({ leader }) => leader.id}
      empty={<EmptyState>{text('mechanism.posts.portfoliosNone')}</EmptyState>}
      columns={[
        {
          id: 'leader',
          heading: text('mechanism.posts.leader'),
          cell: ({ leader }) => `${leader.name} ${leader.holder?.name ?? ''}`,
          lead: true,
        },
        { id: 'units', heading: text('mechanism.posts.units'), cell: ({ units }) => units.join(' · ') },
        {
          id: 'liaison',
          heading: text('mechanism.posts.liaison'),
          cell: ({ deputy }) =>
            deputy === null
              ? text('mechanism.posts.noLiaison')
              : `${deputy.name} ${deputy.holder?.name ?? ''}`,
        },
      ]}
    />
  );
};
