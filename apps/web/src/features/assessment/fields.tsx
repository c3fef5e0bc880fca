import { Input } from 'antd';
import type { ReactNode } from 'react';
import { Field } from '../../design/field.tsx';

type WordsProps = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: ReactNode;
};

/** A reason or an answer, which has to be said. */
export const Words = ({ label, value, onChange, hint }: WordsProps) => (
  <Field label={label} hint={hint}>
    {(control) => (
      <Input.TextArea
        {...control}
        required
        autoSize={{ minRows: 2, maxRows: 10 }}
        maxLength={5000}
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
    )}
  </Field>
);

type LineProps = WordsProps & {
  readonly type?: 'text' | 'date' | 'number';
  readonly min?: string | number | undefined;
  readonly max?: string | number | undefined;
};

/** A name, a day or a number. */
export const Line = ({ label, value, onChange, hint, type = 'text', min, max }: LineProps) => (
  <Field label={label} hint={hint}>
    {(control) => (
      <Input
        {...control}
        required
        type={type}
        min={min}
        max={max}
        {...(type === 'number' && { step: 'any', inputMode: 'decimal' as const })}
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
    )}
  </Field>
);
