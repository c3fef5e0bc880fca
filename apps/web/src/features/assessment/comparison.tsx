import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { DataTable } from '../../design/data-table.tsx';
import { PageHeading } from '../../design/page-heading.tsx';
import { tenThousands } from '../../design/ten-thousands.ts';
import { type Text, useLocale, useText } from '../../text/use-text.ts';
import { type Wanted, comparisonQuery } from './assessment-queries.ts';
import type { api } from '../../api/client.ts';
import styles from './assessment.module.css';
import { factName } from './use-how.ts';
import { usePeriodName } from './use-period-name.ts';

type Compared = Awaited<ReturnType<typeof api.assessment.compare.call>>;
type Document = Compared['columns'][number];
type Answer = Compared['units'][number]['answers'][number];

/** The same ledger by several documents: what each makes of a unit, and what it asks that nobody knows. */
export const Comparison = ({ wanted }: { readonly wanted: Wanted }) => {
  const text = useText();
  const periodName = usePeriodName();
  const { columns, units, period } = useSuspenseQuery(comparisonQuery(wanted)).data;
  return (
    <>
      <Link
        to="/assessment"
        search={{ ...wanted, period: period.key }}
        className={`${styles.back} never-printed`}
      >
        {text('assessment.card.back')}
      </Link>
      <PageHeading
        title={text('assessment.compare.title')}
        lead={`${periodName(period.key)} · ${text('assessment.compare.lead')}`}
      />
      <section className={`${styles.section} ${styles.wide}`} aria-labelledby="compare-units">
        <h2 id="compare-units">{text('assessment.compare.units')}</h2>
        <DataTable
          caption={text('assessment.compare.units')}
          rows={units}
          rowKey={({ id }) => id}
          columns={[
            { id: 'unit', heading: text('assessment.unit'), lead: true, cell: ({ name }) => name },
            ...columns.map((column, at) => ({
              id: column.id,
              heading: column.document,
              cell: ({ answers }: Compared['units'][number]) => (
                <Said document={column} answer={answers[at]} />
              ),
            })),
          ]}
        />
      </section>
      <section className={styles.section} aria-labelledby="compare-asks">
        <h2 id="compare-asks">{text('assessment.compare.asks')}</h2>
        <DataTable
          caption={text('assessment.compare.asks')}
          rows={columns}
          rowKey={({ id }) => id}
          columns={[
            {
              id: 'document',
              heading: text('assessment.compare.document'),
              lead: true,
              cell: ({ document }) => document,
            },
            {
              id: 'basis',
              heading: text('assessment.card.clause'),
              cell: ({ basis }) => text(`assessment.basis.${basis}`),
            },
            {
              id: 'kind',
              heading: text('assessment.compare.answer'),
              cell: ({ kind }) => text(`assessment.compare.kind.${kind}`),
            },
            {
              id: 'wants',
              heading: text('assessment.card.how'),
              width: '50%',
              cell: (one) => <Wants document={one} />,
            },
          ]}
        />
      </section>
    </>
  );
};

const Said = ({ document, answer }: { readonly document: Document; readonly answer: Answer | undefined }) => {
  const text = useText();
  const locale = useLocale();
  if (answer === undefined) return '—';
  const { points, unscored, items, figures } = answer;
  if (document.kind === 'light') {
    if (figures.length === 0) return text('assessment.compare.notApplicable');
    return figures
      .map(({ id, value }) =>
        text('assessment.compare.colours', {
          colour: text(`assessment.compare.colour.${id as 'red'}`),
          count: value ?? 0,
        }),
      )
      .join('、');
  }
  if (document.kind === 'figures') {
    return (
      <ul className={styles.figures}>
        {figures.map(({ id, name, ...figure }) => (
          <li key={id}>
            {name} {figureSaid(figure, text, locale)}
          </li>
        ))}
      </ul>
    );
  }
  if (points === null) return text('assessment.compare.notApplicable');
  return unscored === 0
    ? text('assessment.compare.points', { points })
    : text('assessment.compare.partly', { points, unscored, items });
};

const figureSaid = (
  { value, unit }: Pick<Answer['figures'][number], 'value' | 'unit'>,
  text: Text,
  locale: ReturnType<typeof useLocale>,
): string => {
  if (value === null) return '—';
  if (unit === 'yuan') return text('assessment.money', { amount: tenThousands(value, locale) });
  return `${Math.round(value * 100) / 100}${unit === 'percent' ? '%' : ''}`;
};

const Wants = ({ document: { missing, judged, open } }: { readonly document: Document }) => {
  const text = useText();
  const said = [
    missing.length > 0 &&
      text('assessment.compare.missing', { facts: missing.map((one) => factName(text, one)).join('、') }),
    judged.length > 0 && text('assessment.compare.judged', { items: judged.join('；') }),
    open.length > 0 && text('assessment.compare.open', { items: open.join('；') }),
  ].filter((one) => typeof one === 'string');
  if (said.length === 0) return text('assessment.compare.complete');
  return (
    <ul className={styles.figures}>
      {said.map((one) => (
        <li key={one}>{one}</li>
      ))}
    </ul>
  );
};
