import { Button } from 'antd';
import { useState } from 'react';
import { useText } from '../../text/use-text.ts';
import { FinishStepForm } from './finish-step-form.tsx';
import { PlanForm } from './plan-form.tsx';
import { PlanStepLine } from './plan-step-line.tsx';
import styles from './problem.module.css';
import type { PlanStep, Problem } from './problem-queries.ts';

type PlanProps = { readonly problem: Problem; readonly today: string };

/** The plan: each step with when it is due, or when it was done, and every date that it had before. */
export const Plan = ({ problem, today }: PlanProps) => {
  const text = useText();
  const [changing, setChanging] = useState(false);
  const [finishing, setFinishing] = useState<string | null>(null);
  const mayFinish = ({ done, droppedOn }: PlanStep) =>
    problem.mayKeepPlan && !changing && done === null && droppedOn === null;
  if (changing) return <PlanForm problem={problem} onLeave={() => setChanging(false)} />;
  return (
    <>
      {problem.plan.length === 0 && <span className={styles.absent}>{text('problem.charter.absent')}</span>}
      <ol className={styles.planSteps}>
        {problem.plan.map((step) => (
          <li key={step.id}>
            <PlanStepLine step={step} today={today} />
            {finishing === step.id ? (
              <FinishStepForm
                problem={problem}
                step={step}
                today={today}
                onLeave={() => setFinishing(null)}
              />
            ) : (
              mayFinish(step) && (
                <Button
                  size="small"
                  aria-label={text('problem.plan.finishOf', { step: step.what })}
                  onClick={() => setFinishing(step.id)}
                >
                  {text('problem.plan.finish')}
                </Button>
              )
            )}
          </li>
        ))}
      </ol>
      {problem.mayKeepPlan && (
        <Button className={styles.planChange ?? ''} onClick={() => setChanging(true)}>
          {text('problem.plan.change')}
        </Button>
      )}
    </>
  );
};
