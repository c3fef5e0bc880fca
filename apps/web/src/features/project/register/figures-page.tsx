import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { api } from '../../../api/client.ts';
import { type Column, DataTable } from '../../../design/data-table.tsx';
import { Money } from '../../../design/money.tsx';
import { PageHeading } from '../../../design/page-heading.tsx';
import { useText } from '../../../text/use-text.ts';
import { percentOf } from './project-columns.tsx';
import { stageNames } from './register-search.ts';

const figuresQuery = api.project.figures.queryOptions({ input: {} });

type UnitFigures = Awaited<ReturnType<typeof api.project.figures.call>>['units'][number];

/** What each unit's projects come to, with the county's total last. */
export const FiguresPage = () => {
  const text = useText();
  const { year, units } = useSuspenseQuery(figuresQuery).data;
  const unit = text('fields.unitOfMoney');
  const money = (id: 'totalInvestment' | 'annualPlan' | 'completed'): Column<UnitFigures> => ({
    id,
    heading: text(`project.register.${id}`, { year }),
    unit,
    cell: (row) => <Money yuan={row[id]} />,
    numeric: true,
  });
  const columns: readonly Column<UnitFigures>[] = [
    {
      id: 'unit',
      heading: text('project.figures.unit'),
      cell: ({ unitId, unitName }) =>
        unitId === null ? (
          unitName
        ) : (
          <Link to="/projects" search={{ unit: unitId }}>
            {unitName}
          </Link>
        ),
      lead: true,
    },
    {
      id: 'projects',
      heading: text('project.figures.projects'),
      cell: ({ projects }) => projects,
      numeric: true,
    },
    ...stageNames.map((stage): Column<UnitFigures> => ({
      id: stage,
      heading: text(`project.stage.${stage}`),
      cell: ({ stages }) => stages[stage] ?? 0,
      numeric: true,
    })),
    money('totalInvestment'),
    money('annualPlan'),
    money('completed'),
    {
      id: 'share',
      heading: text('project.register.share'),
      cell: ({ completed, annualPlan }) => percentOf(completed, annualPlan),
      numeric: true,
    },
  ];
  const named = units.map((row) => ({
    ...row,
    unitName: row.unitName ?? text('project.register.unknownUnit'),
  }));
  return (
    <>
      <PageHeading title={text('project.figures.title')} lead={text('project.figures.lead')} />
      <DataTable
        caption={text('project.figures.title')}
        columns={columns}
        rows={named.length === 0 ? [] : [...named, totalOf(named, text('project.figures.all'))]}
        rowKey={({ unitId, unitName }) => unitId ?? `- ${unitName ?? ''}`}
      />
    </>
  );
};

const totalOf = (units: readonly UnitFigures[], unitName: string): UnitFigures => {
  const sum = (of: (row: UnitFigures) => number) => units.reduce((total, row) => total + of(row), 0);
  return {
    unitId: null,
    unitName,
    projects: sum(({ projects }) => projects),
    stages: Object.fromEntries(
      stageNames.map((stage) => [stage, sum(({ stages }) => stages[stage] ?? 0)]),
    ) as UnitFigures['stages'],
    totalInvestment: sum(({ totalInvestment }) => totalInvestment),
    annualPlan: sum(({ annualPlan }) => annualPlan),
    completed: sum(({ completed }) => completed),
  };
};
