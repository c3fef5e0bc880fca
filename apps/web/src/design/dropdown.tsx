import type { ComponentProps } from 'react';
import styles from './dropdown.module.css';

export type Option = { readonly value: string; readonly label: string };

export type DropdownProps = Omit<ComponentProps<'select'>, 'onChange' | 'children'> & {
  readonly options: readonly Option[];
  readonly onChoose: (value: string) => void;
};

/** One of a list, by the browser's own control: it opens fast, speaks to every device and needs no script. */
export const Dropdown = ({ options, onChoose, className, ...rest }: DropdownProps) => (
  <select
    {...rest}
    className={className === undefined ? styles.dropdown : `${styles.dropdown} ${className}`}
    onChange={({ target }) => onChoose(target.value)}
  >
    {options.map(({ value, label }) => (
      <option key={value} value={value}>
        {label}
      </option>
    ))}
  </select>
);
