import type { LoadChange } from '@guatu/engine';
import { DataTable } from '../../design/data-table.tsx';
import { useMonth } from '../../text/use-month.ts';
import { useText } from '../../text/use-text.ts';
import styles from './comparison.module.css';
import type { Names } from './names.ts';

/** What comes round to each post and unit before and after, the biggest changes first, the months on demand. */
export const LoadTable = ({
  load,
  names,
}: {
  readonly load: readonly LoadChange[];
  readonly names: Names;
}) => {
  const text = useText();
  const changed = load.filter(
    ({ before, after, months }) => before !== after || months.some((one) => one.before !== one.after),
  );
  if (changed.length === 0) return null;
  return (
    <section className={styles.section}>
      <h3>{text('mechanismVersion.comparison.load')}</h3>
      <DataTable
        caption={text('mechanismVersion.comparison.load')}
        rows={changed}
        rowKey={({ bearer }) => `${bearer.kind}:${bearer.id}`}
        columns={[
          {
            id: 'bearer',
            heading: text('mechanismVersion.comparison.bearer'),
            cell: (change) => (
              <details className={styles.group}>
                <summary>{names.bearer(change.bearer)}</summary>
                <Months months={change.months} />
              </details>
            ),
            lead: true,
          },
          {
            id: 'before',
            heading: text('mechanismVersion.comparison.before'),
            cell: ({ before }) => before,
            numeric: true,
            width: '5em',
          },
          {
            id: 'after',
            heading: text('mechanismVersion.comparison.after'),
            cell: ({ after }) => after,
            numeric: true,
            width: '5em',
          },
          {
            id: 'difference',
            heading: text('mechanismVersion.comparison.difference'),
            cell: ({ before, after }) => signed(after - before),
            numeric: true,
            width: '5em',
          },
        ]}
      />
      <p className={styles.quiet}>
        {text('mechanismVersion.comparison.unchanged', { count: load.length - changed.length })}
      </p>
    </section>
  );
};

const signed = (difference: number): string => (difference > 0 ? `+${difference}` : `${difference}`);

const Months = ({ months }: Pick<LoadChange, 'months'>) => {
  const text = useText();
  const name = useMonth();
  return (
    <ul className={styles.dates}>
      {months
        .filter(({ before, after }) => before !== after)
        .map(({ month, before, after }) => (
          <li key={month}>
            <span className={styles.quiet}>{name(month)}</span>{' '}
            {text('mechanismVersion.comparison.moved', { before, after })}
          </li>
        ))}
    </ul>
  );
};
