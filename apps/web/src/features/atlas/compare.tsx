import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Choice } from '../../design/choice.tsx';
import { DataTable } from '../../design/data-table.tsx';
import { ErrorNotice } from '../../design/error-notice.tsx';
import { tenThousands } from '../../design/ten-thousands.ts';
import { useMonth } from '../../text/use-month.ts';
import { type Text, useLocale, useText } from '../../text/use-text.ts';
import { type Comparison, comparisonQuery, editionsQuery } from './atlas-queries.ts';
import styles from './atlas.module.css';

/** A frozen edition against another: what came in, what left, and what each page says now and said then. */
export const Compare = ({ month }: { readonly month: string }) => {
  const text = useText();
  const monthName = useMonth();
  const others = useSuspenseQuery(editionsQuery).data.editions.filter((edition) => edition.month !== month);
  const before = others.find((edition) => edition.month < month) ?? others.at(-1);
  const [chosen, setChosen] = useState(before?.month ?? null);
  const { data, error } = useQuery({ ...comparisonQuery(month, chosen ?? month), enabled: chosen !== null });
  if (others.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby="atlas-compare">
      <h2 id="atlas-compare">
        {text('atlas.compare.title')}
        {data && (
          <small>
            {text('atlas.compare.lead', { before: data.before.number, after: data.after.number })}
          </small>
        )}
      </h2>
      <div className={styles.chooser}>
        <Choice
          control={{ 'aria-label': text('atlas.compare.with') }}
          placeholder={text('atlas.compare.choose')}
          options={others.map((edition) => ({
            id: edition.month,
            name: monthName(edition.month),
            detail: text('atlas.editions.numbered', { number: edition.number }),
          }))}
          value={chosen}
          onChange={setChosen}
        />
      </div>
      <ErrorNotice error={error} />
      {data && <Differences comparison={data} />}
    </section>
  );
};

const Differences = ({ comparison }: { readonly comparison: Comparison }) => {
  const text = useText();
  const locale = useLocale();
  const rows = comparison.changed.flatMap(({ project, changes }) =>
    changes.map((change) => ({ project, change, id: `${project.id} ${change.what}` })),
  );
  return (
    <>
      <dl className={styles.moves}>
        {(['came', 'left'] as const).map((move) => (
          <div key={move}>
            <dt>{text(`atlas.compare.${move}`)}</dt>
            <dd>
              {comparison[move].map(({ name }) => name).join(text('atlas.and')) || text('atlas.compare.none')}
            </dd>
          </div>
        ))}
      </dl>
      <DataTable
        caption={text('atlas.compare.changed')}
        rows={rows}
        rowKey={({ id }) => id}
        empty={<p>{text('atlas.compare.none')}</p>}
        columns={[
          {
            id: 'project',
            heading: text('atlas.compare.project'),
            lead: true,
            cell: ({ project }) => project.name,
          },
          {
            id: 'what',
            heading: text('atlas.compare.what'),
            cell: ({ change }) => text(`atlas.compare.change.${change.what}`),
          },
          {
            id: 'before',
            heading: text('atlas.compare.before'),
            numeric: true,
            cell: ({ change }) => said(change, change.before, text, locale),
          },
          {
            id: 'after',
            heading: text('atlas.compare.after'),
            numeric: true,
            cell: ({ change }) => said(change, change.after, text, locale),
          },
        ]}
      />
    </>
  );
};

type Change = Comparison['changed'][number]['changes'][number];

/** A value as it was printed: money in 万元, a stage in its word. */
const said = (
  change: Change,
  value: Change['before'],
  text: Text,
  locale: ReturnType<typeof useLocale>,
): string => {
  if (value === null) return '—';
  if (typeof value === 'number') return `${tenThousands(value, locale)} ${text('fields.unitOfMoney')}`;
  return change.what === 'stage' ? text(`project.stage.${value as typeof change.before}`) : value;
};
