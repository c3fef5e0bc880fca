import { Link } from '@tanstack/react-router';
import { DataTable } from '../../design/data-table.tsx';
import { EmptyState } from '../../design/empty-state.tsx';
import { Money } from '../../design/money.tsx';
import { useText } from '../../text/use-text.ts';
import type { AtlasProject } from './atlas-queries.ts';
import styles from './atlas.module.css';
import { Wanting } from './wanting.tsx';

/** Each on its own line; one thing to the cell, which is laid out as a grid on a phone. */
const Lines = ({ lines }: { readonly lines: readonly string[] }) => (
  <div>
    {lines.map((line) => (
      <div key={line}>{line}</div>
    ))}
  </div>
);

/** The projects of the edition: by which lists each is in, its figures, and what its pages lack. */
export const ProjectTable = ({ projects }: { readonly projects: readonly AtlasProject[] }) => {
  const text = useText();
  const money = text('fields.unitOfMoney');
  return (
    <DataTable
      caption={text('atlas.projects.title')}
      rows={projects}
      rowKey={({ id }) => id}
      empty={<EmptyState>{text('atlas.projects.none')}</EmptyState>}
      columns={[
        {
          id: 'project',
          heading: text('atlas.projects.project'),
          lead: true,
          width: '26%',
          cell: ({ id, name, unitName }) => (
            <span className={styles.project}>
              <Link to="/projects/$projectId" params={{ projectId: id }}>
                {name}
              </Link>
              <span>{unitName ?? text('atlas.projects.noUnit')}</span>
            </span>
          ),
        },
        {
          id: 'lists',
          heading: text('atlas.projects.lists'),
          width: '20%',
          cell: ({ lists }) => <Lines lines={lists} />,
        },
        {
          id: 'total',
          heading: text('atlas.projects.total'),
          unit: money,
          numeric: true,
          cell: ({ totalInvestment }) => <Money yuan={totalInvestment} />,
        },
        {
          id: 'plan',
          heading: text('atlas.projects.plan'),
          unit: money,
          numeric: true,
          cell: ({ annualPlan }) => <Money yuan={annualPlan} />,
        },
        {
          id: 'month',
          heading: text('atlas.projects.month'),
          unit: money,
          numeric: true,
          cell: ({ completedThisMonth }) => <Money yuan={completedThisMonth} />,
        },
        {
          id: 'year',
          heading: text('atlas.projects.year'),
          unit: money,
          numeric: true,
          cell: ({ completedThisYear }) => <Money yuan={completedThisYear} />,
        },
        {
          id: 'photographs',
          heading: text('atlas.projects.photographs'),
          numeric: true,
          cell: ({ photographs }) => photographs,
        },
        {
          id: 'wanting',
          heading: text('atlas.projects.wanting'),
          cell: (project) => <Wanting project={project} />,
        },
      ]}
    />
  );
};
