import { DataTable } from '../../design/data-table.tsx';
import { Money } from '../../design/money.tsx';
import { tenThousands } from '../../design/ten-thousands.ts';
import { useLocale, useText } from '../../text/use-text.ts';
import type { Edition } from './atlas-queries.ts';
import styles from './atlas.module.css';

/** Projects that one condition keeps out, and which: whoever misses one finds the reason here. */
export const NearTable = ({ edition: { near, threshold } }: { readonly edition: Edition }) => {
  const text = useText();
  const locale = useLocale();
  if (near.length === 0) return null;
  const measure = threshold?.measure ?? 'annual-plan';
  const sum = tenThousands(threshold?.sum ?? 0, locale);
  const short = threshold?.strict === false ? 'sum-short-of' : 'sum-short';
  return (
    <details className={styles.near}>
      <summary>{text('atlas.near.title', { count: near.length })}</summary>
      <DataTable
        caption={text('atlas.near.title', { count: near.length })}
        rows={near}
        rowKey={({ id }) => id}
        columns={[
          {
            id: 'project',
            heading: text('atlas.projects.project'),
            lead: true,
            cell: ({ name, unitName }) => (
              <span className={styles.project}>
                {name}
                <span>{unitName ?? text('atlas.projects.noUnit')}</span>
              </span>
            ),
          },
          {
            id: 'lists',
            heading: text('atlas.projects.lists'),
            cell: ({ lists }) => lists.join(text('atlas.and')),
          },
          {
            id: 'sum',
            heading: text(`atlas.near.${measure}`),
            unit: text('fields.unitOfMoney'),
            numeric: true,
            cell: (one) => <Money yuan={measure === 'total' ? one.totalInvestment : one.annualPlan} />,
          },
          {
            id: 'why',
            heading: text('atlas.near.why'),
            cell: ({ short: reasons }) =>
              reasons
                .map((reason) => text(`atlas.near.${reason === 'sum-short' ? short : reason}`, { sum }))
                .join(text('atlas.and')),
          },
        ]}
      />
    </details>
  );
};
