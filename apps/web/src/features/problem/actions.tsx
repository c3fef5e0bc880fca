import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { Obstacle } from '../../design/obstacle.tsx';
import { slotName } from '../../text/slot-name.ts';
import { useDay } from '../../text/use-day.ts';
import { useText } from '../../text/use-text.ts';
import { DirectAction, isDirect } from './direct-action.tsx';
import { EditForm } from './edit-form.tsx';
import styles from './problem.module.css';
import type { Problem, ProblemAction } from './problem-queries.ts';
import { SpecialMeetingForm } from './special-meeting-form.tsx';
import { WordedForm } from './worded-form.tsx';

/** What leaves the problem where it is or leads it back comes after what leads it on. */
const isAside = (action: ProblemAction): boolean => action === 'edit' || action === 'send-back';

type ActionsProps = { readonly problem: Problem; readonly today: string };

/** What the person may do about the problem now, and for what is not possible yet, the reason. */
export const Actions = ({ problem, today }: ActionsProps) => {
  const text = useText();
  const day = useDay(today);
  const [open, setOpen] = useState<ProblemAction | null>(null);
  const possible = problem.actions.filter(({ obstacle }) => obstacle === null);
  const onwards = possible.filter(({ action }) => !isAside(action));
  // What waits for a step that one can take oneself needs no word; of the rest, only the nearest does.
  const blocked = onwards.length > 0 ? undefined : problem.actions.find(({ obstacle }) => obstacle !== null);
  const leave = () => setOpen(null);
  const { nextDocket } = problem;
  if (problem.actions.length === 0) return <p className={styles.nothing}>{text('problem.action.none')}</p>;
  return (
    <section className={styles.actions} aria-labelledby="problem-actions">
      <h2 id="problem-actions">{text('problem.action.title')}</h2>
      <div className={styles.buttons}>
        {[...onwards, ...possible.filter(({ action }) => isAside(action))].map(({ action }) =>
          isDirect(action) ? (
            <DirectAction key={action} problem={problem} action={action} />
          ) : (
            <Button
              key={action}
              aria-expanded={open === action}
              onClick={() => setOpen(open === action ? null : action)}
            >
              {text(`problem.action.${action}`)}
            </Button>
          ),
        )}
      </div>
      {possible.some(({ action }) => action === 'record-special-meeting') && (
        <p>
          {text('problem.action.held')}{' '}
          <Link to="/resolution/meetings" search={{ study: problem.id }}>
            {text('problem.action.call')}
          </Link>
        </p>
      )}
      {nextDocket !== null && possible.some(({ action }) => action === 'submit') && (
        <p>
          {text('problem.docket.next', {
            slot: slotName(text, nextDocket.slotKey),
            cutoff: day(nextDocket.cutoff),
          })}
        </p>
      )}
      {blocked?.obstacle && (
        <p className={styles.blocked}>
          <b>
            {text('problem.action.blocked')}
            {' · '}
            {text(`problem.action.${blocked.action}`)}
          </b>
          <Obstacle {...blocked.obstacle} />
        </p>
      )}
      {open === 'edit' && <EditForm problem={problem} onLeave={leave} />}
      {open === 'record-special-meeting' && (
        <SpecialMeetingForm problem={problem} today={today} onDone={leave} />
      )}
      {(open === 'send-back' || open === 'carry-out' || open === 'verify') && (
        <WordedForm key={open} problem={problem} action={open} onDone={leave} />
      )}
    </section>
  );
};
