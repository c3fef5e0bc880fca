import { stages } from '@guatu/engine';
import { ColourLight } from '../../design/colour-light.tsx';
import { type Column, DataTable } from '../../design/data-table.tsx';
import { Money } from '../../design/money.tsx';
import { useText } from '../../text/use-text.ts';
import type { Pack } from './weekly-queries.ts';
import styles from './weekly-report.module.css';

type Row = Pack['figures'][number];

/** The page of figures: a row a leader, in their order, and the sum. Whole numbers and sums of the register, no ranks. */
export const FiguresTable = ({ rows }: { readonly rows: readonly Row[] }) => {
  const text = useText();
  const money = (id: 'annualPlan' | 'month' | 'year', of: (row: Row) => number): Column<Row> => ({
    id,
    heading: text(`weeklyReport.pack.${id}`),
    unit: text('fields.unitOfMoney'),
    numeric: true,
    cell: (row: Row) => <Money yuan={of(row)} />,
  });
  const count = (
    id: 'problems' | 'mattersDue' | 'mattersOverdue',
    of: (row: Row) => number,
  ): Column<Row> => ({
    id,
    heading: text(`weeklyReport.pack.${id}`),
    numeric: true,
    cell: (row: Row) => of(row),
  });
  return (
    <DataTable
      caption={text('weeklyReport.pack.figures')}
      rows={rows}
      rowKey={({ row, title, name }) => `${row} ${title} ${name}`}
      columns={[
        {
          id: 'leader',
          heading: text('weeklyReport.pack.leader'),
          lead: true,
          cell: ({ row, title, name }) =>
            row === 'leader' ? [title, name].filter(Boolean).join(' ') : text(`weeklyReport.pack.${row}`),
        },
        ...stages.map((stage): Column<Row> => ({
          id: stage,
          heading: text(`project.stage.${stage}`),
          numeric: true,
          cell: (row: Row) => row.stages[stage] ?? 0,
        })),
        money('annualPlan', ({ annualPlan }) => annualPlan),
        money('month', ({ completedThisMonth }) => completedThisMonth),
        money('year', ({ completedThisYear }) => completedThisYear),
        {
          id: 'rate',
          heading: text('weeklyReport.pack.rate'),
          numeric: true,
          cell: ({ annualPlan, completedThisYear }) =>
            annualPlan === 0 ? '—' : `${Math.round((completedThisYear / annualPlan) * 1000) / 10}%`,
        },
        {
          id: 'lights',
          heading: text('weeklyReport.pack.lights'),
          cell: ({ lights }) =>
            lights.length === 0 ? (
              '—'
            ) : (
              <span className={styles.lights}>
                {lights.map(({ colour, count: many }) =>
                  colour === null ? (
                    <span key="none">
                      {text('weeklyReport.pack.noLight')} {many}
                    </span>
                  ) : (
                    <ColourLight key={colour} colour={colour}>
                      {' '}
                      {many}
                    </ColourLight>
                  ),
                )}
              </span>
            ),
        },
        count('problems', ({ openProblems }) => openProblems),
        count('mattersDue', ({ mattersDue }) => mattersDue),
        count('mattersOverdue', ({ mattersOverdue }) => mattersOverdue),
      ]}
    />
  );
};
