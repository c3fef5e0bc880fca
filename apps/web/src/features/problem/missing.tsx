import { useText } from '../../text/use-text.ts';
import type { Problem } from './problem-queries.ts';
import styles from './problem.module.css';

const parts = ['leader', 'team', 'plan', 'decision-asked'] as const;
type Part = (typeof parts)[number];
const isPart = (what: string): what is Part => parts.some((part) => part === what);

/** What still stands between the problem and a meeting, and who can supply it. */
export const Missing = ({ problem }: { readonly problem: Problem }) => {
  const text = useText();
  const by = (said: 'by' | 'yours', whose: readonly string[]) =>
    whose.length === 0
      ? text('problem.missing.nobody')
      : text(`problem.missing.${said}`, { whose: whose.join('、') });
  if (problem.missing.length === 0) return null;
  return (
    <section aria-labelledby="problem-missing">
      <h2 id="problem-missing">{text('problem.missing.title')}</h2>
      <ul className={styles.missing}>
        {problem.missing.map(({ what, suppliedBy, yours }) => (
          <li key={what}>
            <b>{text(isPart(what) ? `problem.missing.${what}` : `problem.step.${what}`)}</b>
            <span>{yours ? <strong>{by('yours', suppliedBy)}</strong> : by('by', suppliedBy)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
};
