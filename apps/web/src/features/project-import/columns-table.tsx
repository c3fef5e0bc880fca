import { importFields } from '@guatu/engine';
import type { MessageKey } from '@guatu/messages';
import { Button } from 'antd';
import { DataTable } from '../../design/data-table.tsx';
import { Dropdown } from '../../design/dropdown.tsx';
import { type Text, useText } from '../../text/use-text.ts';
import type { Preview } from './import-query.ts';

type Column = Preview['columns'][number];
type Field = NonNullable<Column['field']>;
export type Reading = Record<string, Field | null>;

export type ColumnsTableProps = {
  readonly columns: readonly Column[];
  /** What somebody chose otherwise and was not read again yet, by column. */
  readonly chosen: Reading;
  readonly onChoose: (chosen: Reading) => void;
  readonly pending: boolean;
  /** Has the workbook read again with a person's own reading of its columns. */
  readonly onReread: ((reading: Reading) => void) | undefined;
};

/** How each heading was understood and why; whoever knows better says so and has it read again. */
export const ColumnsTable = ({ columns, chosen, onChoose, pending, onReread }: ColumnsTableProps) => {
  const text = useText();
  const options = [
    { value: '', label: text('project.import.leaveOut') },
    ...importFields.map((field) => ({ value: field, label: text(`import.field.${field}`) })),
  ];
  const said = ({ column, field }: Column) => (column in chosen ? (chosen[column] ?? null) : field);
  return (
    <>
      <DataTable
        caption={text('project.import.columns')}
        rows={columns}
        rowKey={({ column }) => column}
        columns={[
          {
            id: 'column',
            heading: text('project.import.column'),
            cell: ({ column }) => column,
            width: '4em',
          },
          {
            id: 'heading',
            heading: text('project.import.heading'),
            cell: ({ heading }) => heading || '—',
            lead: true,
          },
          {
            id: 'understood',
            heading: text('project.import.understood'),
            cell: (column) =>
              onReread === undefined ? (
                column.field === null ? (
                  text('project.import.leaveOut')
                ) : (
                  text(`import.field.${column.field}`)
                )
              ) : (
                <Dropdown
                  aria-label={text('project.import.fromColumn', { column: column.column })}
                  value={said(column) ?? ''}
                  options={options}
                  onChoose={(value) =>
                    onChoose({
                      ...chosen,
                      [column.column]: importFields.find((field) => field === value) ?? null,
                    })
                  }
                />
              ),
          },
          {
            id: 'match',
            heading: text('project.import.match'),
            cell: ({ match, unit, field, detail }) =>
              [
                text(`import.match.${match}`),
                ...(detail === null ? [] : [detailName(field, detail, text)]),
                ...(unit === null ? [] : [text(`import.unit.${unit}`)]),
              ].join(' · '),
          },
          {
            id: 'samples',
            heading: text('project.import.samples'),
            cell: ({ samples }) => samples.slice(0, 2).join(' | ') || '—',
            width: '34%',
          },
        ]}
      />
      {onReread !== undefined && Object.keys(chosen).length > 0 && (
        <Button
          loading={pending}
          onClick={() => onReread(Object.fromEntries(columns.map((column) => [column.column, said(column)])))}
        >
          {text('project.import.reread')}
        </Button>
      )}
    </>
  );
};

/** Which of several columns of one field it is: a source of money, a procedure, the year of a plan. */
const detailName = (field: Column['field'], detail: string, text: Text): string => {
  if (field === 'sources') return text(`project.source.${detail}` as MessageKey);
  if (field === 'permits') return text(`project.permit.${detail}` as MessageKey);
  return text('import.page.year', { year: detail });
};
