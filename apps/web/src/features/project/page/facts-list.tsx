import type { ReactNode } from 'react';
import { Money } from '../../../design/money.tsx';
import { useText } from '../../../text/use-text.ts';
import styles from '../../../design/definition-list.module.css';
import type { Project } from './project-query.ts';

/** What the registry says of a project; what nobody has said is shown as a gap, not hidden. */
export const FactsList = ({ project }: { readonly project: Project }) => {
  const text = useText();
  const unsaid = <span className={styles.unsaid}>{text('project.page.unsaid')}</span>;
  const { startYear, endYear, totalInvestment } = project;
  const facts: readonly (readonly [label: string, value: ReactNode])[] = [
    [text('project.register.unit'), project.unitName ?? project.responsibleUnitText],
    [text('project.fact.owner'), project.owner],
    [text('project.fact.stage'), text(`project.stage.${project.stage}`)],
    [
      `${text('project.fact.totalInvestment')} ${text('fields.unitOfMoney')}`,
      totalInvestment === null ? null : <Money yuan={totalInvestment} />,
    ],
    [text('project.page.years'), startYear || endYear ? `${startYear ?? ''}–${endYear ?? ''}` : null],
    [text('project.fact.category'), project.category.join(' / ') || null],
    [text('project.fact.nature'), project.nature],
    [text('project.fact.place'), project.place],
    [text('project.fact.nationalCode'), project.nationalCode],
    [
      text('project.page.lists'),
      project.designations.map(({ name, listId }) => <div key={listId}>{name}</div>),
    ],
    [text('project.fact.content'), project.content],
    [text('project.fact.remarks'), project.remarks],
  ];
  return (
    <dl className={styles.list}>
      {facts.map(([label, value]) => (
        <div key={label} className={styles.row}>
          <dt>{label}</dt>
          <dd>{value === null || (Array.isArray(value) && value.length === 0) ? unsaid : value}</dd>
        </div>
      ))}
    </dl>
  );
};
