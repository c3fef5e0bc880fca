import { Input } from 'antd';
import { Choice } from '../../design/choice.tsx';
import { Field } from '../../design/field.tsx';
import { useText } from '../../text/use-text.ts';
import type { Words } from './minutes-queries.ts';

/** A decision as it is recorded anew. */
export type Anew = {
  readonly requirement: string;
  readonly leadUnitId: string;
  readonly assistingUnitIds: readonly string[];
  readonly limitOn: string;
  readonly reason: string;
};

export const anewFrom = ({ requirement, leadUnit, assistingUnits, limitOn }: Words, reason = ''): Anew => ({
  requirement,
  leadUnitId: leadUnit.id,
  assistingUnitIds: assistingUnits.map(({ id }) => id),
  limitOn,
  reason,
});

/** Whether something binding is said anew, and why. */
export const isAnew = (words: Words, anew: Anew): boolean =>
  anew.reason.trim() !== '' && JSON.stringify(anewFrom(words)) !== JSON.stringify({ ...anew, reason: '' });

export type WordsFieldsProps = {
  readonly value: Anew;
  readonly units: readonly { readonly id: string; readonly name: string }[];
  readonly onChange: (value: Anew) => void;
};

/** By what a decision binds, and why it is recorded anew. */
export const WordsFields = ({ value, units, onChange }: WordsFieldsProps) => {
  const text = useText();
  return (
    <>
      <Field label={text('minutes.words.lead')}>
        {(control) => (
          <Choice
            control={control}
            value={value.leadUnitId}
            options={units}
            onChange={(leadUnitId) => onChange({ ...value, leadUnitId: leadUnitId ?? value.leadUnitId })}
          />
        )}
      </Field>
      <Field label={text('minutes.words.assisting')} optional>
        {(control) => (
          <Choice
            control={control}
            multiple
            value={value.assistingUnitIds}
            options={units.filter(({ id }) => id !== value.leadUnitId)}
            onChange={(assistingUnitIds) => onChange({ ...value, assistingUnitIds })}
          />
        )}
      </Field>
      <Field label={text('minutes.words.requirement')}>
        {(control) => (
          <Input.TextArea
            {...control}
            required
            maxLength={2000}
            autoSize={{ minRows: 2, maxRows: 10 }}
            value={value.requirement}
            onChange={({ target }) => onChange({ ...value, requirement: target.value })}
          />
        )}
      </Field>
      <Field label={text('minutes.words.limit')}>
        {(control) => (
          <Input
            {...control}
            type="date"
            required
            value={value.limitOn}
            onChange={({ target }) => onChange({ ...value, limitOn: target.value })}
          />
        )}
      </Field>
      <Field label={text('minutes.words.reason')}>
        {(control) => (
          <Input
            {...control}
            required
            maxLength={500}
            value={value.reason}
            onChange={({ target }) => onChange({ ...value, reason: target.value })}
          />
        )}
      </Field>
    </>
  );
};
