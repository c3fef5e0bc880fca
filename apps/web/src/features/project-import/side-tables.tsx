import type { MessageKey } from '@guatu/messages';
import { DataTable } from '../../design/data-table.tsx';
import { useText } from '../../text/use-text.ts';
import type { Preview } from './import-query.ts';

/** Section rows, taken for categories, with the counts they state beside those found. */
export const SectionsTable = ({ sections }: Pick<Preview, 'sections'>) => {
  const text = useText();
  return (
    <DataTable
      caption={text('project.import.sections')}
      rows={sections}
      rowKey={({ row }) => String(row)}
      columns={[
        { id: 'row', heading: text('project.import.row'), cell: ({ row }) => row, width: '5em' },
        {
          id: 'title',
          heading: text('project.import.section'),
          cell: ({ path }) => path.join(' / '),
          lead: true,
        },
        {
          id: 'declared',
          heading: text('project.import.declaredCount'),
          cell: ({ declaredCount }) => declaredCount ?? '—',
          numeric: true,
        },
        {
          id: 'found',
          heading: text('project.import.foundCount'),
          cell: ({ foundCount }) => foundCount,
          numeric: true,
        },
      ]}
    />
  );
};

/** Remarks on the list as a whole, each with the cell it is about. */
export const FindingsTable = ({ findings }: Pick<Preview, 'findings'>) => {
  const text = useText();
  return (
    <DataTable
      caption={text('project.import.findings')}
      rows={findings.map((finding, at) => ({ ...finding, at }))}
      rowKey={({ at }) => String(at)}
      columns={[
        { id: 'cell', heading: text('project.import.cell'), cell: ({ cell }) => cell ?? '—', width: '5em' },
        {
          id: 'advice',
          heading: text('project.import.advice'),
          cell: ({ cell, code, params }) =>
            text(`import.finding.${code}` as MessageKey, { ...params, cell: cell ?? '' }),
          lead: true,
        },
      ]}
    />
  );
};

/** Rows that gave no project, and why: every row of the sheet is accounted for. */
export const IgnoredTable = ({ ignored }: Pick<Preview, 'ignored'>) => {
  const text = useText();
  return (
    <DataTable
      caption={text('project.import.ignored')}
      rows={ignored}
      rowKey={({ row }) => String(row)}
      columns={[
        { id: 'row', heading: text('project.import.row'), cell: ({ row }) => row, width: '5em' },
        {
          id: 'reason',
          heading: text('project.import.reason'),
          cell: ({ reason }) => text(`import.ignored.${reason}`),
          lead: true,
        },
        { id: 'text', heading: text('project.import.content'), cell: ({ text: content }) => content },
      ]}
    />
  );
};
