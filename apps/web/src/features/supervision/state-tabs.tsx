import { useText } from '../../text/use-text.ts';
import { type RegisterState, registerStates } from './register-search.ts';
import styles from './supervision.module.css';

type StateTabsProps = {
  readonly counts: Readonly<Record<string, number>>;
  readonly chosen: RegisterState | undefined;
  readonly onChoose: (state: RegisterState | undefined) => void;
};

/** How many there are in each state, each a button that shows just those; pressing it again shows all. */
export const StateTabs = ({ counts, chosen, onChoose }: StateTabsProps) => {
  const text = useText();
  return (
    <div
      role="group"
      aria-label={text('supervision.filter.state')}
      className={`${styles.tabs} never-printed`}
    >
      {registerStates.map((state) => (
        <button
          key={state}
          type="button"
          aria-pressed={state === chosen}
          data-state={state}
          data-none={counts[state] === 0 || undefined}
          onClick={() => onChoose(state === chosen ? undefined : state)}
        >
          {text(`supervision.state.${state}`)} <b>{counts[state]}</b>
        </button>
      ))}
    </div>
  );
};
