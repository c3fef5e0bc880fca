import { leaderPosts, type SlotRule } from '@guatu/engine';
import { Dropdown } from '../../design/dropdown.tsx';
import { Field } from '../../design/field.tsx';
import { useText } from '../../text/use-text.ts';
import styles from './edit-room.module.css';
import type { RuleFormProps } from './rule-form.ts';
import { setTurn } from './set-turn.ts';

type RotaFormProps = RuleFormProps & {
  readonly draft: string;
  readonly onChange: (text: string) => void;
  readonly rule: SlotRule;
  readonly rota: NonNullable<SlotRule['rota']>;
  readonly path: readonly (string | number)[];
};

const months = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;

/** Who leads in which month. Leaders come first, since they mostly do; then every post that the text knows. */
export const RotaForm = ({ draft, onChange, mechanism, organisation, rule, rota, path }: RotaFormProps) => {
  const text = useText();
  const leaders = new Set(leaderPosts(mechanism, organisation));
  const { posts } = mechanism.organisation;
  const options = [
    { value: '', label: text('mechanismVersion.slot.nobody') },
    ...posts
      .slice()
      .sort((one, other) => Number(leaders.has(other.id)) - Number(leaders.has(one.id)))
      .map(({ id, name }) => ({ value: id, label: name })),
  ];
  return (
    <fieldset className={styles.ruleForm}>
      <legend>{text('mechanismVersion.slot.rota', { slot: rule.label.name })}</legend>
      <div className={styles.fields}>
        {months.map((month) => (
          <Field key={month} label={text(`mechanism.say.month.${month}`)}>
            {(control) => (
              <Dropdown
                {...control}
                value={rota.find((turn) => turn.months.includes(month))?.lead ?? ''}
                options={options}
                onChoose={(lead) =>
                  onChange(setTurn(draft, [...path], rota, month, lead === '' ? null : lead))
                }
              />
            )}
          </Field>
        ))}
      </div>
    </fieldset>
  );
};
