import { type ReactNode, useId } from 'react';
import { useText } from '../text/use-text.ts';
import styles from './field.module.css';

/** What ties an input to its label, hint and error: spread it on the input. */
export type FieldControl = {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': boolean;
};

export type FieldProps = {
  readonly label: ReactNode;
  readonly children: (control: FieldControl) => ReactNode;
  readonly hint?: ReactNode;
  readonly error?: ReactNode;
  readonly optional?: boolean;
};

/**
 * A labelled input with its hint and error.
 *
 * @example <Field label={text('fields.reason')}>{(control) => <Input {...control} name="reason" required />}</Field>
 */
export const Field = ({ label, children, hint, error, optional }: FieldProps) => {
  const text = useText();
  const id = useId();
  const about = error ?? hint;
  const described = about === undefined ? undefined : `${id}-about`;
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
        {optional === true && <span className={styles.optional}>{text('shell.field.optional')}</span>}
      </label>
      {children({ id, 'aria-describedby': described, 'aria-invalid': error !== undefined })}
      {about !== undefined && (
        <p id={described} className={error === undefined ? styles.hint : styles.error}>
          {about}
        </p>
      )}
    </div>
  );
};
