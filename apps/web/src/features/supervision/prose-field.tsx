import { Input } from 'antd';
import { Field } from '../../design/field.tsx';

type ProseFieldProps = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: string;
};

/** Several sentences that have to be said. */
export const ProseField = ({ label, value, onChange, hint }: ProseFieldProps) => (
  <Field label={label} hint={hint}>
    {(control) => (
      <Input.TextArea
        {...control}
        required
        autoSize={{ minRows: 3, maxRows: 12 }}
        maxLength={5000}
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
    )}
  </Field>
);
