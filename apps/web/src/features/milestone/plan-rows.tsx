import { Button, Input } from 'antd';
import { useText } from '../../text/use-text.ts';
import styles from './milestone.module.css';
import { type DraftStep, further, rearranged } from './plan-draft.ts';

export type PlanRowsProps = {
  readonly draft: readonly DraftStep[];
  readonly onChange: (draft: DraftStep[]) => void;
  /** The day of each step, as far as one can be worked out. */
  readonly plannedOn: ReadonlyMap<string, string>;
};

const fields = ['name', 'days', 'spare', 'after'] as const;

/** The steps of a plan, one a row; every field is reached by the tab key, in the order in which one thinks. */
export const PlanRows = ({ draft, onChange, plannedOn }: PlanRowsProps) => {
  const text = useText();
  const keys = draft.map(({ key }) => key);
  const write = (key: string, part: Partial<DraftStep>) =>
    onChange(draft.map((step) => (step.key === key ? { ...step, ...part } : step)));
  const swap = (at: number) => {
    const moved = [...keys];
    moved.splice(at - 1, 2, ...[keys[at], keys[at - 1]].flatMap((key) => key ?? []));
    onChange(rearranged(draft, moved));
  };
  return (
    <div className={styles.rows}>
      <div className={styles.rowHeads} aria-hidden="true">
        <span>{text('milestone.plan.number')}</span>
        {fields.map((field) => (
          <span key={field}>{text(`milestone.plan.${field}`)}</span>
        ))}
        <span>{text('milestone.plan.plannedOn')}</span>
      </div>
      {draft.map((step, at) => {
        const called = text('milestone.plan.step', { number: at + 1 });
        return (
          <fieldset key={step.key} className={styles.row}>
            <legend className="visually-hidden">{called}</legend>
            <span className={styles.number}>{at + 1}</span>
            {fields.map((field) => (
              <label key={field} className={styles[field]}>
                <span className={styles.cellName}>{text(`milestone.plan.${field}`)}</span>
                <Input
                  aria-label={`${text(`milestone.plan.${field}`)} ${at + 1}`}
                  {...(field === 'name' || field === 'after' ? {} : { inputMode: 'numeric' as const })}
                  {...(field === 'after' ? { placeholder: text('milestone.plan.afterHint') } : {})}
                  required={field === 'name'}
                  maxLength={field === 'name' ? 60 : 40}
                  value={step[field]}
                  onChange={({ target }) => write(step.key, { [field]: target.value })}
                />
              </label>
            ))}
            <output className={styles.day}>{plannedOn.get(step.key) ?? '—'}</output>
            <span className={styles.buttons}>
              <Button
                type="link"
                size="small"
                disabled={at === 0}
                aria-label={`${text('milestone.plan.up')} ${called}`}
                onClick={() => swap(at)}
              >
                {text('milestone.plan.up')}
              </Button>
              <Button
                type="link"
                size="small"
                aria-label={`${text('milestone.plan.remove')} ${called}`}
                onClick={() =>
                  onChange(
                    rearranged(
                      draft,
                      keys.filter((key) => key !== step.key),
                    ),
                  )
                }
              >
                {text('milestone.plan.remove')}
              </Button>
            </span>
          </fieldset>
        );
      })}
      <Button onClick={() => onChange([...draft, further(draft)])}>{text('milestone.plan.add')}</Button>
    </div>
  );
};
