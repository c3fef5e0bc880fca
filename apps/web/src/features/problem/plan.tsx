import { Button } from 'antd';
import { useState } from 'react';
import { useText } from '../../text/use-text.ts';
import { FinishStepForm } from './finish-step-form.tsx';
import { PlanForm } from './plan-form.tsx';
import { PlanStepLine } from './plan-step-line.tsx';
import styles from './problem.module.css';
import type { Problem } from './problem-queries.ts';
import { UndoStepForm } from './undo-step-form.tsx';

type PlanProps = { readonly problem: Problem; readonly today: string };

/** The plan: each step with when it is due, or when it was done, and every date that it had before. */
export const Plan = ({ problem, today }: PlanProps) => {
  const text = useText();
  const [changing, setChanging] = useState(false);
  const [open, setOpen] = useState<string | null>(null);
  if (changing) return <PlanForm problem={problem} onLeave={() => setChanging(false)} />;
  return (
    <>
      {problem.plan.length === 0 && <span className={styles.absent}>{text('problem.charter.absent')}</span>}
      <ol className={styles.planSteps}>
        {problem.plan.map((step) => {
          const Form = step.done === null ? FinishStepForm : UndoStepForm;
          return (
            <li key={step.id}>
              <PlanStepLine step={step} today={today} />
              {open === step.id ? (
                <Form problem={problem} step={step} today={today} onLeave={() => setOpen(null)} />
              ) : (
                problem.mayKeepPlan &&
                step.droppedOn === null && (
                  <Button
                    size="small"
                    type={step.done === null ? 'default' : 'text'}
                    aria-label={text(step.done === null ? 'problem.plan.finishOf' : 'problem.plan.undoOf', {
                      step: step.what,
                    })}
                    onClick={() => setOpen(step.id)}
                  >
                    {text(step.done === null ? 'problem.plan.finish' : 'problem.plan.undo')}
                  </Button>
                )
              )}
            </li>
          );
        })}
      </ol>
      {problem.mayKeepPlan && (
        <Button className={styles.planChange ?? ''} onClick={() => setChanging(true)}>
          {text('problem.plan.change')}
        </Button>
      )}
    </>
  );
};
