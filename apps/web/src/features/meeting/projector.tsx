import { withoutTelephones } from '@guatu/engine';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { tenThousands } from '../../design/ten-thousands.ts';
import { useDay } from '../../text/use-day.ts';
import { useLocale, useText } from '../../text/use-text.ts';
import { type Decision, type Item, type Meeting, type Outcome, unitsQuery } from './meeting-queries.ts';
import { meetingName } from './meeting-name.ts';
import { decisionsOn, lastBeside, type Point, pointKey, pointsOf } from './points.ts';
import styles from './projector.module.css';
import { useProjectedPoint } from './use-projected-point.ts';

export type ProjectorProps = {
  readonly meeting: Meeting;
  readonly county: string;
  readonly demonstration: boolean;
  readonly today: string;
};

/** The meeting on the hall's screen: one point at a time, in type that is read from the last row; nothing to press. */
export const Projector = ({ meeting, county, demonstration, today }: ProjectorProps) => {
  const text = useText();
  const points = useMemo(() => pointsOf(meeting, lastBeside(meeting.decisions)), [meeting]);
  const { point, follows } = useProjectedPoint(points);
  const at = points.findIndex((one) => point !== undefined && pointKey(one) === pointKey(point));
  return (
    <main className={styles.hall} id="content" tabIndex={-1}>
      <title>{`${meetingName(text, meeting)} · ${county}`}</title>
      <header className={styles.head}>
        <h1>{meetingName(text, meeting)}</h1>
        <p>{text('meeting.projector.place', { at: at + 1, count: points.length })}</p>
      </header>
      <div className={styles.point}>
        {point?.kind === 'outcomes' && <Outcomes outcomes={meeting.outcomes} today={today} />}
        {point?.kind === 'item' && <ItemInHall item={point.item} number={point.number} />}
        {point?.kind === 'matter' && <h2>{withoutTelephones(point.title)}</h2>}
        {point?.kind === 'beside' && (
          <h2>
            {point.number}. {withoutTelephones(decisionsOn(point, meeting.decisions)[0]?.heard ?? '')}
          </h2>
        )}
        {point !== undefined && point.kind !== 'outcomes' && (
          <Decisions point={point} meeting={meeting} today={today} />
        )}
      </div>
      <footer className={styles.foot}>
        <span>{demonstration ? text('meeting.projector.demonstration', { county }) : county}</span>
        <span>{text(follows ? 'meeting.projector.follows' : 'meeting.projector.byHand')}</span>
      </footer>
    </main>
  );
};

const ItemInHall = ({
  item: { problem, project },
  number,
}: {
  readonly item: Item;
  readonly number: number;
}) => {
  const text = useText();
  const locale = useLocale();
  const sum = (yuan: number | null) => (yuan === null ? '—' : tenThousands(yuan, locale));
  const [photograph] = project.photographs;
  return (
    <section className={styles.item} aria-labelledby="in-hall">
      <div>
        <p className={styles.project}>{project.name}</p>
        <h2 id="in-hall">
          {number}. {withoutTelephones(problem.title)}
        </h2>
        <p>{withoutTelephones(problem.facts)}</p>
        <p className={styles.quiet}>
          {text('meeting.projector.sums', {
            unit: problem.responsibleUnit.name,
            total: sum(project.totalInvestment),
            completed: sum(project.completed),
          })}
        </p>
        {problem.decisionAsked !== null && (
          <p className={styles.asked}>
            {text('meeting.projector.asked', { asked: withoutTelephones(problem.decisionAsked) })}
          </p>
        )}
      </div>
      {photograph !== undefined && (
        <img src={`/api/files/${photograph}?width=1600`} alt={project.name} className={styles.photograph} />
      )}
    </section>
  );
};

type DecisionsProps = { readonly point: Point; readonly meeting: Meeting; readonly today: string };

const Decisions = ({ point, meeting, today }: DecisionsProps) => {
  const text = useText();
  const day = useDay(today);
  const { units } = useSuspenseQuery(unitsQuery).data;
  const unit = (id: string | null) => units.find((one) => one.id === id)?.name;
  const said = ({ leadUnitId, assistingUnitIds, limitOn }: Decision) =>
    [
      unit(leadUnitId),
      assistingUnitIds.length === 0
        ? undefined
        : text('meeting.decision.assists', { units: assistingUnitIds.map(unit).join('、') }),
      limitOn === null ? undefined : text('meeting.decision.by', { day: day(limitOn) }),
    ]
      .filter((part) => part !== undefined)
      .join(' · ');
  const decisions = decisionsOn(point, meeting.decisions);
  return (
    <section className={styles.decisions} aria-label={text('meeting.decision.title')}>
      {decisions.length === 0 && <p className={styles.quiet}>{text('meeting.decision.notDecided')}</p>}
      {decisions.map((decision) => (
        <div key={decision.id} className={styles.decision}>
          {point.kind === 'matter' && <p>{withoutTelephones(decision.heard)}</p>}
          {decision.outcome === 'deferred' ? (
            <p>{text('meeting.decision.deferred')}</p>
          ) : (
            <>
              <p className={styles.requirement}>{withoutTelephones(decision.requirement)}</p>
              <p>{said(decision)}</p>
            </>
          )}
        </div>
      ))}
    </section>
  );
};

/** As many as a hall reads at one look; the paper has them all. */
const mostOutcomes = 8;

const Outcomes = ({ outcomes, today }: { readonly outcomes: readonly Outcome[]; readonly today: string }) => {
  const text = useText();
  const day = useDay(today);
  // What is still open comes first: it is what the hall talks about.
  const ordered = [...outcomes].sort((a, b) => Number(a.result === 'done') - Number(b.result === 'done'));
  return (
    <section aria-labelledby="in-hall">
      <h2 id="in-hall">{text('meeting.outcomes.title')}</h2>
      {outcomes.length === 0 && <p>{text('meeting.outcomes.none')}</p>}
      <ol className={styles.outcomes}>
        {ordered.slice(0, mostOutcomes).map((outcome) => (
          <li key={outcome.decisionId} data-result={outcome.result}>
            <span>{withoutTelephones(outcome.requirement)}</span>
            <span className={styles.quiet}>
              {outcome.leadUnitName} · {text('meeting.decision.by', { day: day(outcome.limitOn) })} ·{' '}
              <strong>{text(`meeting.result.${outcome.result}`)}</strong>
            </span>
          </li>
        ))}
      </ol>
      {outcomes.length > mostOutcomes && (
        <p className={styles.quiet}>
          {text('meeting.projector.more', { count: outcomes.length - mostOutcomes })}
        </p>
      )}
    </section>
  );
};
