import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { DataTable } from '../../design/data-table.tsx';
import { slotName } from '../../text/slot-name.ts';
import { useText } from '../../text/use-text.ts';
import { CutoffLine } from './cutoff-line.tsx';
import { docketsQuery } from './docket-queries.ts';

/** The dockets around today: which are coming, and what stands on them. */
export const DocketRegister = ({ today }: { readonly today: string }) => {
  const text = useText();
  const { dockets } = useSuspenseQuery(docketsQuery).data;
  return (
    <section aria-labelledby="dockets">
      <h2 id="dockets">{text('docket.list')}</h2>
      <DataTable
        caption={text('docket.list')}
        rows={dockets}
        rowKey={({ rule, slotKey }) => `${rule}/${slotKey}`}
        columns={[
          {
            id: 'slot',
            heading: text('docket.column.slot'),
            lead: true,
            cell: ({ rule, slotKey }) => (
              <Link to="/resolution/dockets/$rule/$slotKey" params={{ rule, slotKey }}>
                {slotName(text, slotKey)}
              </Link>
            ),
          },
          {
            id: 'cutoff',
            heading: text('docket.column.cutoff'),
            cell: ({ cutoff }) => <CutoffLine cutoff={cutoff} today={today} />,
          },
          {
            id: 'state',
            heading: text('docket.column.state'),
            cell: ({ state }) => text(`docket.state.${state}`),
          },
          { id: 'items', heading: text('docket.column.items'), numeric: true, cell: ({ items }) => items },
        ]}
      />
    </section>
  );
};
