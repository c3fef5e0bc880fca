import type { ReactNode } from 'react';
import { useText } from '../text/use-text.ts';
import { type Column, ColumnHeading, type Sort } from './column-heading.tsx';
import styles from './data-table.module.css';
import { EmptyState } from './empty-state.tsx';

export type { Column, Sort } from './column-heading.tsx';

export type DataTableProps<Row> = {
  /** What the table lists, for those who hear it. */
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** The order that `rows` are in; the caller does the ordering. */
  readonly sort?: Sort;
  readonly onSort?: (sort: Sort) => void;
  /** In place of the table when there is nothing to list. */
  readonly empty?: ReactNode;
};

/**
 * A dense table with thin rules and a heading that stays in sight. The roles are spelt out because on a phone the
 * style sheet lays rows out as lists, which would take the table from those who hear the page.
 */
export const DataTable = <Row,>(props: DataTableProps<Row>) => {
  const text = useText();
  const { caption, columns, rows, rowKey, sort, onSort } = props;
  if (rows.length === 0) return props.empty ?? <EmptyState>{text('shell.table.empty')}</EmptyState>;
  return (
    <table className={styles.table} role="table">
      <caption className="visually-hidden">{caption}</caption>
      <thead className={styles.head} role="rowgroup">
        <tr role="row">
          {columns.map((column) => (
            <ColumnHeading key={column.id} column={column} sort={sort} onSort={onSort} />
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr key={rowKey(row)} className={styles.row} role="row">
            {columns.map(({ id, heading, unit, cell, numeric, lead }) => {
              const shown = cell(row);
              return (
                <td
                  key={id}
                  className={styles.cell}
                  role="cell"
                  data-numeric={numeric}
                  data-lead={lead}
                  data-blank={shown === '—' || undefined}
                  data-heading={unit === undefined ? heading : `${heading} ${unit}`}
                >
                  {shown}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
};
