import { Button, Input } from 'antd';
import { useText } from '../../text/use-text.ts';
import { type PlanLine, withLine, withNewLine, withoutLine } from './draft.ts';
import styles from './problem.module.css';

type PlanFieldsProps = {
  readonly plan: readonly PlanLine[];
  readonly onChange: (plan: readonly PlanLine[]) => void;
};

/** The plan as steps with dates, as many as one needs. */
export const PlanFields = ({ plan, onChange }: PlanFieldsProps) => {
  const text = useText();
  return (
    <fieldset className={styles.plan}>
      <legend>{text('problem.charter.plan')}</legend>
      {plan.map((line, index) => {
        const position = index + 1;
        return (
          <div key={position} className={styles.planLine}>
            <Input
              aria-label={text('problem.charter.planWhat', { position })}
              placeholder={text('problem.charter.planStep', { position })}
              value={line.what}
              disabled={line.done === true}
              required={line.dueOn !== ''}
              onChange={({ target }) => onChange(withLine(plan, index, { ...line, what: target.value }))}
            />
            <Input
              type="date"
              aria-label={text('problem.charter.planDue', { position })}
              value={line.dueOn}
              disabled={line.done === true}
              required={line.what.trim() !== ''}
              onChange={({ target }) => onChange(withLine(plan, index, { ...line, dueOn: target.value }))}
            />
            <Button
              type="text"
              aria-label={text('problem.charter.dropStep', { position })}
              disabled={line.done === true}
              onClick={() => onChange(withoutLine(plan, index))}
            >
              ×
            </Button>
          </div>
        );
      })}
      <Button onClick={() => onChange(withNewLine(plan))}>{text('problem.charter.addStep')}</Button>
    </fieldset>
  );
};
