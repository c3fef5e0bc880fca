import type { ReactNode } from 'react';
import { Money } from '../../../design/money.tsx';
import { Link } from '@tanstack/react-router';
import { type Text, useText } from '../../../text/use-text.ts';
import styles from '../../../design/definition-list.module.css';
import { positionSaid } from '../form/position-form.tsx';
import type { Project } from './project-query.ts';

/** What the registry says of a project; what nobody has said is shown as a gap, not hidden. */
export const FactsList = ({ project }: { readonly project: Project }) => {
  const text = useText();
  const unsaid = <span className={styles.unsaid}>{text('project.page.unsaid')}</span>;
  const { startYear, endYear, totalInvestment, plannedStart, plannedFinish, actualStart, actualFinish } =
    project;
  const facts: readonly (readonly [label: string, value: ReactNode])[] = [
    ...(project.formerNames.length > 0
      ? ([
          [text('project.fact.formerNames'), project.formerNames.map((name) => <div key={name}>{name}</div>)],
        ] as const)
      : []),
    [text('project.register.unit'), project.unitName ?? project.responsibleUnitText],
    [text('project.page.leader'), project.leaderName],
    [text('project.fact.owner'), project.owner],
    [text('project.fact.stage'), stageOf(project, text)],
    [
      `${text('project.fact.totalInvestment')} ${text('fields.unitOfMoney')}`,
      totalInvestment === null ? null : <Money yuan={totalInvestment} />,
    ],
    [
      text('project.page.packageTitle'),
      project.package ? (
        <Link to="/projects/$projectId" params={{ projectId: project.package.id }}>
          {project.package.name}
        </Link>
      ) : undefined,
    ],
    [text('project.page.years'), startYear || endYear ? `${startYear ?? ''}–${endYear ?? ''}` : null],
    [text('project.fact.plannedStart'), plannedStart],
    [text('project.fact.plannedFinish'), plannedFinish],
    [text('project.fact.actualStart'), actualStart],
    // It is not missing before there is a finish.
    [text('project.fact.actualFinish'), actualFinish ?? (project.stage === 'completed' ? null : undefined)],
    [text('project.fact.kind'), project.kind],
    [text('project.fact.category'), project.category.join(' / ') || null],
    [text('project.fact.nature'), project.nature],
    [text('project.fact.place'), project.place],
    [text('project.page.position'), project.position && positionSaid(project.position, text)],
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
      {facts
        .filter(([, value]) => value !== undefined)
        .map(([label, value]) => (
          <div key={label} className={styles.row}>
            <dt>{label}</dt>
            <dd>{value === null || (Array.isArray(value) && value.length === 0) ? unsaid : value}</dd>
          </div>
        ))}
    </dl>
  );
};

/** The stage and since when; what stops the project before it, with the reason. */
const stageOf = ({ stage, stageSince, halt, haltedOn, haltReason }: Project, text: Text): string => {
  const since = stageSince === null ? '' : `（${text('project.page.stageSince', { date: stageSince })}）`;
  const stands = `${text(`project.stage.${stage}`)}${since}`;
  if (halt === null) return stands;
  const halted = text('project.page.halted', { date: haltedOn ?? '', state: text(`project.halt.${halt}`) });
  return `${halted}：${haltReason ?? ''} · ${stands}`;
};
