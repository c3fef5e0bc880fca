import { useText } from '../../text/use-text.ts';
import styles from './problem.module.css';
import type { ProblemRow, ProblemState } from './problem-queries.ts';

type StepFilterProps = {
  readonly problems: readonly ProblemRow[];
  readonly chosen: ProblemState | null;
  readonly onChoose: (state: ProblemState | null) => void;
};

/** How many problems stand at each step; a step that has none takes no room. */
export const StepFilter = ({ problems, chosen, onChoose }: StepFilterProps) => {
  const text = useText();
  const states = [...new Set(problems.map(({ state }) => state))];
  return (
    <div className={styles.steps} role="group" aria-label={text('problem.byStep')}>
      {[null, ...states].map((state) => (
        <button
          key={state ?? 'all'}
          type="button"
          className={styles.step}
          aria-pressed={state === chosen}
          onClick={() => onChoose(state)}
        >
          {text(state === null ? 'problem.all' : `problem.state.${state}`)}
          <b>{problems.filter((problem) => state === null || problem.state === state).length}</b>
        </button>
      ))}
    </div>
  );
};
