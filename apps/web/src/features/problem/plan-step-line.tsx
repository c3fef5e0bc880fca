import { DueDate } from '../../design/due-date.tsx';
import { useDay } from '../../text/use-day.ts';
import { useText } from '../../text/use-text.ts';
import styles from './problem.module.css';
import type { PlanStep } from './problem-queries.ts';

type PlanStepLineProps = { readonly step: PlanStep; readonly today: string };

/** A step: how it stands, and below it each time its date moved, old beside new. */
export const PlanStepLine = ({ step, today }: PlanStepLineProps) => {
  const text = useText();
  const day = useDay(today);
  const { what, dueOn, done, undone, droppedOn, moves } = step;
  return (
    <>
      {droppedOn === null ? what : <del>{what}</del>}{' '}
      {done !== null && (
        <span className={styles.done}>
          {text('problem.plan.done', { date: day(done.on), due: day(dueOn) })}
        </span>
      )}
      {done === null && droppedOn === null && <DueDate due={dueOn} asOf={today} />}
      {done !== null && (
        <p className={styles.planNote}>
          {done.note} <small>{text('problem.by', { ...names(done.by) })}</small>
        </p>
      )}
      {undone.map((entry, index) => (
        <p key={`undone-${index}`} className={styles.planNote}>
          <del>
            {text('problem.plan.undone', { date: day(entry.done.on), note: entry.done.note })}{' '}
            {text('problem.by', { ...names(entry.done.by) })}
          </del>{' '}
          {entry.reason} <small>{`${day(entry.on)} ${text('problem.by', { ...names(entry.by) })}`}</small>
        </p>
      ))}
      {moves.map(({ before, after, reason, on, by }, index) => (
        <p key={index} className={styles.planNote}>
          {after === null ? (
            text('problem.plan.dropped', { before: day(before) })
          ) : (
            <>
              <del>{day(before)}</del> → <ins>{day(after)}</ins>
            </>
          )}{' '}
          {reason} <small>{`${day(on)} ${text('problem.by', { ...names(by) })}`}</small>
        </p>
      ))}
    </>
  );
};

const names = ({ person, postName }: { readonly person: string; readonly postName: string | null }) => ({
  post: postName ?? '',
  person,
});
