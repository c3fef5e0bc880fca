import { DataTable } from '../../design/data-table.tsx';
import { EmptyState } from '../../design/empty-state.tsx';
import { Light, type Tone } from '../../design/light.tsx';
import { useDay } from '../../text/use-day.ts';
import { useText } from '../../text/use-text.ts';
import type { Pack } from './weekly-queries.ts';

type Row = Pack['outcomes'][number];

const tones: Record<Row['result'], Tone> = {
  done: 'indigo',
  underWay: 'jade',
  extended: 'amber',
  overdue: 'cinnabar',
};

/** The last meeting's decisions and where they stand, as the supervision register has them. */
export const OutcomesTable = ({ rows, asOf }: { readonly rows: readonly Row[]; readonly asOf: string }) => {
  const text = useText();
  const day = useDay(asOf);
  return (
    <DataTable
      caption={text('weeklyReport.pack.outcomes')}
      rows={rows}
      rowKey={({ decisionId }) => decisionId}
      empty={<EmptyState>{text('weeklyReport.pack.noOutcomes')}</EmptyState>}
      columns={[
        {
          id: 'requirement',
          heading: text('weeklyReport.pack.requirement'),
          lead: true,
          width: '45%',
          cell: ({ requirement }) => requirement,
        },
        { id: 'lead', heading: text('weeklyReport.pack.lead'), cell: ({ leadUnitName }) => leadUnitName },
        { id: 'limit', heading: text('weeklyReport.pack.limit'), cell: ({ limitOn }) => day(limitOn) },
        {
          id: 'standing',
          heading: text('weeklyReport.pack.standing'),
          cell: ({ result }) => <Light tone={tones[result]}>{text(`meeting.result.${result}`)}</Light>,
        },
      ]}
    />
  );
};
