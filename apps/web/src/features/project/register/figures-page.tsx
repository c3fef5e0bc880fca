import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Input } from 'antd';
import { api } from '../../../api/client.ts';
import { type Column, DataTable } from '../../../design/data-table.tsx';
import { Field } from '../../../design/field.tsx';
import { Money } from '../../../design/money.tsx';
import { PageHeading } from '../../../design/page-heading.tsx';
import { useText } from '../../../text/use-text.ts';
import { useToday } from '../../session/index.ts';
import { percentOf } from './project-columns.tsx';
import styles from './register-page.module.css';
import { stageNames } from './register-search.ts';

const route = getRouteApi('/county/projects/figures');

type UnitFigures = Awaited<ReturnType<typeof api.project.figures.call>>['units'][number];

/** What each unit's projects come to, with the county's total last. */
export const FiguresPage = () => {
  const text = useText();
  const today = useToday();
  const { knownOn } = route.useSearch();
  const navigate = route.useNavigate();
  const input = knownOn === undefined ? {} : { knownOn };
  const { year, units } = useSuspenseQuery(api.project.figures.queryOptions({ input })).data;
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
      <PageHeading title={text('project.figures.title')} lead={text('project.figures.once')} />
      <div className={`${styles.tools} never-printed`}>
        <Field
          label={text('project.figures.knownOn')}
          {...(knownOn === undefined ? {} : { hint: text('project.figures.knownNote', { date: knownOn }) })}
        >
          {(control) => (
            <Input
              {...control}
              type="date"
              max={today}
              value={knownOn ?? today}
              onChange={({ target }) =>
                void navigate({
                  search: target.value === '' || target.value >= today ? {} : { knownOn: target.value },
                })
              }
            />
          )}
        </Field>
      </div>
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
