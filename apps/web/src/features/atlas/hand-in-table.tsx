import { DataTable } from '../../design/data-table.tsx';
import { EmptyState } from '../../design/empty-state.tsx';
import { useDay } from '../../text/use-day.ts';
import { useText } from '../../text/use-text.ts';
import type { Edition } from './atlas-queries.ts';
import { HandInButton } from './hand-in-button.tsx';
import { HandInLight } from './hand-in-light.tsx';
import { ReturnHandIn } from './return-hand-in.tsx';

type HandInTableProps = { readonly edition: Edition; readonly today: string };

/** Every unit that is asked, how it stands, and the button for whoever may hand in. */
export const HandInTable = ({ edition, today }: HandInTableProps) => {
  const text = useText();
  const day = useDay(today);
  return (
    <DataTable
      caption={text('atlas.handIn.title')}
      rows={edition.units}
      rowKey={({ id }) => id}
      empty={<EmptyState>{text('atlas.handIn.none')}</EmptyState>}
      columns={[
        { id: 'unit', heading: text('atlas.handIn.unit'), lead: true, cell: ({ name }) => name },
        {
          id: 'projects',
          heading: text('atlas.handIn.projects'),
          numeric: true,
          cell: ({ projects }) => projects,
        },
        {
          id: 'state',
          heading: text('atlas.handIn.state'),
          cell: (unit) => <HandInLight standing={unit.standing} returned={unit.returned !== null} />,
        },
        {
          id: 'when',
          heading: text('atlas.handIn.when'),
          width: '26%',
          cell: ({ handIn, returned }) =>
            handIn === null
              ? returned === null
                ? '—'
                : text('atlas.handIn.returned', {
                    date: day(returned.on),
                    name: returned.by,
                    reason: returned.reason,
                  })
              : text(handIn.onBehalf ? 'atlas.handIn.byOnBehalf' : 'atlas.handIn.by', {
                  date: day(handIn.on),
                  name: handIn.by,
                }),
        },
        {
          id: 'action',
          heading: text('atlas.handIn.action'),
          width: '34%',
          cell: (unit) =>
            unit.mayReturn ? (
              <ReturnHandIn month={edition.month} unit={unit} />
            ) : (
              <HandInButton month={edition.month} unit={unit} />
            ),
        },
      ]}
    />
  );
};
