import { useText } from '../../text/use-text.ts';
import styles from './problem.module.css';
import type { ProblemList } from './problem-queries.ts';
import type { ProblemSearch } from './problem-search.ts';

type StepFilterProps = {
  readonly search: ProblemSearch;
  readonly list: Pick<ProblemList, 'counts' | 'overdue'>;
  readonly onNarrow: (search: Record<string, unknown>) => void;
};

/** How many problems stand at each step, and how many are overdue; a step that has none takes no room. */
export const StepFilter = ({ search, list, onNarrow }: StepFilterProps) => {
  const text = useText();
  const { page: _page, state, overdue, ...rest } = search;
  const all = list.counts.reduce((sum, { count }) => sum + count, 0);
  const tabs = [
    { id: 'all', name: text('problem.all'), count: all, chosen: !state && !overdue, to: rest },
    ...(list.overdue > 0 || overdue
      ? [
          {
            id: 'overdue',
            name: text('problem.overdue'),
            count: list.overdue,
            chosen: overdue === 'yes',
            to: { ...rest, overdue: 'yes' },
          },
        ]
      : []),
    ...list.counts.map((step) => ({
      id: step.state,
      name: text(`problem.state.${step.state}`),
      count: step.count,
      chosen: step.state === state,
      to: { ...rest, state: step.state },
    })),
  ];
  return (
    <div className={styles.steps} role="group" aria-label={text('problem.byStep')}>
      {tabs.map(({ id, name, count, chosen, to }) => (
        <button
          key={id}
          type="button"
          className={styles.step}
          data-overdue={id === 'overdue' || undefined}
          aria-pressed={chosen}
          onClick={() => onNarrow(to)}
        >
          {name}
          <b>{count}</b>
        </button>
      ))}
    </div>
  );
};
