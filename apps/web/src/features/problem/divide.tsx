import { Button } from 'antd';
import { useState } from 'react';
import { Obstacle } from '../../design/obstacle.tsx';
import { useText } from '../../text/use-text.ts';
import { MergeForm } from './merge-form.tsx';
import styles from './problem.module.css';
import type { Problem } from './problem-queries.ts';
import { SplitForm } from './split-form.tsx';

/** Splitting the problem, and merging others into it, for whom it is; or what is in the way. */
export const Divide = ({ problem }: { readonly problem: Problem }) => {
  const text = useText();
  const [open, setOpen] = useState<'split' | 'merge' | null>(null);
  const { divisible } = problem;
  if (divisible === null) return null;
  const leave = () => setOpen(null);
  return (
    <section aria-labelledby="problem-divide">
      <h2 id="problem-divide">{text('problem.divide.title')}</h2>
      {divisible.obstacle === null ? (
        <div className={styles.buttons}>
          {(['split', 'merge'] as const).map((way) => (
            <Button key={way} aria-expanded={open === way} onClick={() => setOpen(open === way ? null : way)}>
              {text(`problem.divide.${way}`)}
            </Button>
          ))}
        </div>
      ) : (
        <Obstacle {...divisible.obstacle} />
      )}
      {open === 'split' && <SplitForm problem={problem} onLeave={leave} />}
      {open === 'merge' && <MergeForm problem={problem} onLeave={leave} />}
    </section>
  );
};
