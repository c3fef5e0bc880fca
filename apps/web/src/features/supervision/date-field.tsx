import { Input } from 'antd';
import { Field } from '../../design/field.tsx';

type DateFieldProps = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** First and last day that can be chosen, `YYYY-MM-DD`. */
  readonly min?: string;
  readonly max?: string;
  readonly hint?: string;
};

/** A day, by the browser's own calendar. */
export const DateField = ({ label, value, onChange, hint, ...range }: DateFieldProps) => (
  <Field label={label} hint={hint}>
    {(control) => (
      <Input
        {...control}
        {...range}
        type="date"
        required
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
    )}
  </Field>
);
