import { Link } from '@tanstack/react-router';
import { DataTable } from '../../../design/data-table.tsx';
import { Money } from '../../../design/money.tsx';
import { useText } from '../../../text/use-text.ts';
import type { Project } from './project-query.ts';
import styles from './project-page.module.css';

/** What a package consists of, and which of the two sums hold. */
export const Parts = ({ project }: { readonly project: Project }) => {
  const text = useText();
  return (
    <>
      <p className={styles.lead}>
        {text('project.page.packageTitle')}：
        {text(project.packageCounts === 'parts' ? 'project.page.countsParts' : 'project.page.countsPackage')}
      </p>
      <DataTable
        caption={text('project.register.part')}
        rows={project.parts}
        rowKey={({ id }) => id}
        columns={[
          {
            id: 'name',
            heading: text('project.register.part'),
            cell: ({ id, name }) => (
              <Link to="/projects/$projectId" params={{ projectId: id }}>
                {name}
              </Link>
            ),
            lead: true,
          },
          {
            id: 'stage',
            heading: text('project.register.stage'),
            cell: ({ stage }) => text(`project.stage.${stage}`),
          },
          {
            id: 'total',
            heading: text('project.register.totalInvestment'),
            unit: text('fields.unitOfMoney'),
            cell: ({ totalInvestment }) => <Money yuan={totalInvestment} />,
            numeric: true,
          },
        ]}
      />
    </>
  );
};
