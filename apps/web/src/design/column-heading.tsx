import type { ReactNode } from 'react';
import { useText } from '../text/use-text.ts';
import styles from './data-table.module.css';

export type Column<Row> = {
  readonly id: string;
  readonly heading: string;
  readonly cell: (row: Row) => ReactNode;
  /** Numbers stand right, in tabular figures. */
  readonly numeric?: true;
  /** Unit of all numbers of the column, said once in the heading. */
  readonly unit?: string;
  /** CSS width; the others share what is left. */
  readonly width?: string;
  /** The column that names the row: its heading on a phone, where a row becomes a short list. */
  readonly lead?: true;
  readonly sortable?: true;
};

/** The order of a table's rows. */
export type Sort = { readonly by: string; readonly direction: 'ascending' | 'descending' };

export type ColumnHeadingProps<Row> = {
  readonly column: Column<Row>;
  readonly sort: Sort | undefined;
  readonly onSort: ((sort: Sort) => void) | undefined;
};

/** A column's heading: a button where one can sort by it, its unit in a quieter ink. */
export const ColumnHeading = <Row,>({ column, sort, onSort }: ColumnHeadingProps<Row>) => {
  const text = useText();
  const { id, heading, numeric, sortable, unit, width } = column;
  const direction = sort?.by === id ? sort.direction : undefined;
  return (
    <th
      className={styles.heading}
      role="columnheader"
      data-numeric={numeric}
      style={{ width }}
      aria-sort={direction}
    >
      {sortable === true && onSort !== undefined ? (
        <button
          type="button"
          className={styles.sort}
          title={text('shell.table.sortBy', { heading })}
          onClick={() =>
            onSort({ by: id, direction: direction === 'ascending' ? 'descending' : 'ascending' })
          }
        >
          {heading}
        </button>
      ) : (
        heading
      )}
      {unit !== undefined && <span className={styles.unit}>{unit}</span>}
    </th>
  );
};
