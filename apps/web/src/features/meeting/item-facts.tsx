import { Link } from '@tanstack/react-router';
import { Fragment, type ReactNode } from 'react';
import { tenThousands } from '../../design/ten-thousands.ts';
import { useDay } from '../../text/use-day.ts';
import { useLocale, useText } from '../../text/use-text.ts';
import type { Item } from './meeting-queries.ts';
import styles from './room.module.css';

/** The item in hand: the project's facts and photographs, the problem, what was tried, what is asked. */
export const ItemFacts = ({ item, today }: { readonly item: Item; readonly today: string }) => {
  const text = useText();
  const locale = useLocale();
  const day = useDay(today);
  const { problem, project } = item;
  const sum = (yuan: number | null) => (yuan === null ? '—' : tenThousands(yuan, locale));
  const stage = project.stage as 'pipeline';
  const rows: [string, ReactNode][] = [
    [text('meeting.item.problem'), problem.facts],
    [
      text('meeting.item.studied'),
      problem.studied.map(({ heldOn, chairedBy, findings }) => (
        <p key={`${heldOn} ${findings}`}>
          {text('meeting.item.study', { day: day(heldOn), chair: chairedBy, findings })}
        </p>
      )),
    ],
    [text('meeting.item.proposal'), problem.proposal],
    [text('meeting.item.asked'), <strong key="asked">{problem.decisionAsked}</strong>],
    [text('fields.responsibleUnit'), problem.responsibleUnit.name],
    [text('meeting.item.involved'), problem.involvedUnits.map(({ name }) => name).join('、') || '—'],
  ];
  const facts: [string, ReactNode][] = [
    [text('meeting.item.content'), project.content ?? '—'],
    [text('meeting.item.place'), project.place ?? '—'],
    [text('meeting.item.stage'), text(`project.stage.${stage}`)],
    [
      text('meeting.item.investmentLabel'),
      text('meeting.item.investment', {
        total: sum(project.totalInvestment),
        plan: sum(project.annualPlan),
        completed: sum(project.completed),
      }),
    ],
    [text('meeting.item.progress'), project.progress ?? '—'],
  ];
  return (
    <article className={styles.inHand} aria-labelledby="in-hand">
      <header>
        <p className={styles.projectName}>{project.name}</p>
        <h2 id="in-hand">{problem.title}</h2>
        <Link to="/resolution/problems/$problemId" params={{ problemId: problem.id }} target="_blank">
          {text('meeting.item.history')}
        </Link>
        {item.lateReason !== null && (
          <p className={styles.late}>{text('meeting.item.late', { reason: item.lateReason })}</p>
        )}
      </header>
      <Facts rows={rows} />
      <h3>{text('meeting.item.project')}</h3>
      <Facts rows={facts} />
      {project.photographs.length > 0 && (
        <div className={styles.photographs} role="group" aria-label={text('meeting.item.photographs')}>
          {project.photographs.map((id, index) => (
            <a key={id} href={`/api/files/${id}?width=1600`} target="_blank" rel="noreferrer">
              <img
                src={`/api/files/${id}?width=${index === 0 ? 1600 : 400}`}
                alt={project.name}
                loading="lazy"
              />
            </a>
          ))}
        </div>
      )}
    </article>
  );
};

const Facts = ({ rows }: { readonly rows: readonly [string, ReactNode][] }) => (
  <dl className={styles.facts}>
    {rows.map(([name, value]) => (
      <Fragment key={name}>
        <dt>{name}</dt>
        <dd>{value}</dd>
      </Fragment>
    ))}
  </dl>
);
