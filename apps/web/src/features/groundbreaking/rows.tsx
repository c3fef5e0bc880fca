import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useText } from '../../text/use-text.ts';
import styles from './groundbreaking.module.css';

type RowsProps<Row> = {
  readonly label: string;
  readonly rows: readonly Row[];
  readonly onChange: (rows: Row[]) => void;
  readonly children: (row: Row, write: (part: Partial<Row>) => void, number: number) => ReactNode;
  /** How many columns a row has on a wide screen. */
  readonly layout: 'agenda' | 'route' | 'task' | 'candidate';
  readonly actions?: ReactNode;
};

/** A list that is written row by row; every field, and moving and removing a row, is reached by the tab key. */
export const Rows = <Row,>({ label, rows, onChange, children, layout, actions }: RowsProps<Row>) => {
  const text = useText();
  const swap = (at: number) => {
    const moved = [...rows];
    moved.splice(at - 1, 2, ...rows.slice(at - 1, at + 1).reverse());
    onChange(moved);
  };
  return (
    <section className={styles.section}>
      <h2>{label}</h2>
      {rows.map((row, at) => {
        const called = `${label} ${text('groundbreaking.row.number', { number: at + 1 })}`;
        const write = (part: Partial<Row>) =>
          onChange(rows.map((one, index) => (index === at ? { ...one, ...part } : one)));
        return (
          // oxlint-disable-next-line react/no-array-index-key -- a row is its place; its fields are controlled
          <fieldset key={at} className={styles.row} data-layout={layout}>
            <legend className="visually-hidden">{called}</legend>
            <span className={styles.number}>{at + 1}</span>
            {children(row, write, at + 1)}
            <span className={styles.rowButtons}>
              <Button
                type="link"
                size="small"
                disabled={at === 0}
                aria-label={`${text('groundbreaking.row.up')} ${called}`}
                onClick={() => swap(at)}
              >
                {text('groundbreaking.row.up')}
              </Button>
              <Button
                type="link"
                size="small"
                aria-label={`${text('groundbreaking.row.remove')} ${called}`}
                onClick={() => onChange(rows.filter((_, index) => index !== at))}
              >
                {text('groundbreaking.row.remove')}
              </Button>
            </span>
          </fieldset>
        );
      })}
      {actions !== undefined && <div className={styles.buttons}>{actions}</div>}
    </section>
  );
};
