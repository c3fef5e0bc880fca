import { DataTable } from '../../design/data-table.tsx';
import { Dropdown } from '../../design/dropdown.tsx';
import { Light } from '../../design/light.tsx';
import { Money } from '../../design/money.tsx';
import { useText } from '../../text/use-text.ts';
import { ChangesList } from './changes-list.tsx';
import { DoubtsList } from './doubts-list.tsx';
import type { Decision, PreviewRow } from './import-query.ts';
import { SaidList } from './said-list.tsx';

const tones = { new: 'jade', same: 'indigo', changed: 'amber', aside: 'cinnabar' } as const;

export type RowsTableProps = {
  readonly rows: readonly PreviewRow[];
  readonly decided: Readonly<Record<string, Decision>>;
  /** Absent once the import is applied. */
  readonly onDecide: ((row: number, decision: Decision | undefined) => void) | undefined;
};

/** Each project of the workbook: what becomes of it, and beside it every doubtful cell. */
export const RowsTable = ({ rows, decided, onDecide }: RowsTableProps) => {
  const text = useText();
  const unit = text('fields.unitOfMoney');
  return (
    <DataTable
      caption={text('project.import.projects')}
      rows={rows}
      rowKey={({ row }) => String(row)}
      columns={[
        { id: 'row', heading: text('project.import.row'), cell: ({ row }) => row, width: '4em' },
        {
          id: 'name',
          heading: text('project.register.name'),
          cell: ({ name, doubts, changes, said, partOf }) => (
            <>
              {name}
              {partOf !== null && <p>{text('import.page.partOf', { row: partOf })}</p>}
              <ChangesList changes={changes} />
              <DoubtsList doubts={doubts} />
              <SaidList said={said} />
            </>
          ),
          lead: true,
          width: '44%',
        },
        {
          id: 'category',
          heading: text('project.register.category'),
          cell: ({ category }) => category.join(' / ') || '—',
        },
        {
          id: 'unit',
          heading: text('project.register.unit'),
          cell: ({ unitName }) => unitName ?? text('project.register.unknownUnit'),
        },
        {
          id: 'total',
          heading: text('project.register.totalInvestment'),
          unit,
          cell: ({ totalInvestment }) => <Money yuan={totalInvestment} />,
          numeric: true,
        },
        {
          id: 'outcome',
          heading: text('project.import.outcome'),
          cell: (row) => (
            <>
              <Light tone={tones[row.outcome]}>{text(`project.import.${row.outcome}`)}</Light>
              {row.outcome === 'aside' && (
                <Aside row={row} decision={decided[String(row.row)]} onDecide={onDecide} />
              )}
            </>
          ),
          width: '12em',
        },
      ]}
    />
  );
};

type AsideProps = {
  readonly row: PreviewRow;
  readonly decision: Decision | undefined;
  readonly onDecide: RowsTableProps['onDecide'];
};

/** Why a row was set aside, and what to do with it. */
const Aside = ({ row, decision, onDecide }: AsideProps) => {
  const text = useText();
  const { likeness, project } = row;
  return (
    <>
      {likeness !== null && <p>{text(`import.likeness.${likeness}`)}</p>}
      {project !== null && <p>{text('project.import.likeness', { name: project.name })}</p>}
      {onDecide !== undefined && (
        <Dropdown
          aria-label={`${text('project.import.outcome')} ${row.name}`}
          value={decision ?? ''}
          options={[
            { value: '', label: text('project.import.leave') },
            { value: 'new', label: text('project.import.asNew') },
            { value: 'update', label: text('project.import.asUpdate') },
          ]}
          onChoose={(value) => onDecide(row.row, value === 'new' || value === 'update' ? value : undefined)}
        />
      )}
    </>
  );
};
