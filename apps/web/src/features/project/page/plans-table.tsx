import { DataTable } from '../../../design/data-table.tsx';
import { EmptyState } from '../../../design/empty-state.tsx';
import { Money } from '../../../design/money.tsx';
import { useText } from '../../../text/use-text.ts';
import { percentOf } from '../register/project-columns.tsx';
import type { Project } from './project-query.ts';

/** What was planned and completed, year by year. */
export const PlansTable = ({ plans }: Pick<Project, 'plans'>) => {
  const text = useText();
  const unit = text('fields.unitOfMoney');
  return (
    <DataTable
      caption={text('project.page.plans')}
      rows={plans}
      rowKey={({ year }) => String(year)}
      empty={<EmptyState>{text('project.page.noPlans')}</EmptyState>}
      columns={[
        { id: 'year', heading: text('project.page.planYear'), cell: ({ year }) => year, lead: true },
        {
          id: 'planned',
          heading: text('project.fact.plannedInvestment'),
          unit,
          cell: ({ plannedInvestment }) => <Money yuan={plannedInvestment} />,
          numeric: true,
        },
        {
          id: 'completed',
          heading: text('project.fact.completed'),
          unit,
          cell: ({ completed }) => <Money yuan={completed} />,
          numeric: true,
        },
        {
          id: 'share',
          heading: text('project.register.share'),
          cell: ({ completed, plannedInvestment }) => percentOf(completed, plannedInvestment),
          numeric: true,
        },
        { id: 'goal', heading: text('project.fact.goal'), cell: ({ goal }) => goal ?? '—', width: '45%' },
      ]}
    />
  );
};
