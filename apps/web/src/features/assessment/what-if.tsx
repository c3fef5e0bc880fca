import { keepPreviousData, useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { DataTable } from '../../design/data-table.tsx';
import { ErrorNotice } from '../../design/error-notice.tsx';
import { PageHeading } from '../../design/page-heading.tsx';
import { useText } from '../../text/use-text.ts';
import { type Wanted, whatIfQuery } from './assessment-queries.ts';
import styles from './assessment.module.css';
import { BasisLine } from './basis-line.tsx';
import { usePeriodName } from './use-period-name.ts';

/** Other points on the same ledger, and whose score they would move. Nothing is kept. */
export const WhatIf = ({ wanted }: { readonly wanted: Wanted }) => {
  const text = useText();
  const periodName = usePeriodName();
  const now = useSuspenseQuery(whatIfQuery({ ...wanted, points: '' })).data;
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const [asked, setAsked] = useState('');
  const { data = now, error } = useQuery({
    ...whatIfQuery({ ...wanted, points: asked }),
    placeholderData: keepPreviousData,
  });
  const moved = data.units.filter((unit) => unit.moved !== 0);
  return (
    <>
      <Link
        to="/assessment"
        search={{ card: now.card.id, period: now.period.key }}
        className={`${styles.back} never-printed`}
      >
        {text('assessment.card.back')}
      </Link>
      <PageHeading title={text('assessment.whatIf.title')} lead={text('assessment.whatIf.lead')} />
      <BasisLine card={now.card} />
      <form
        className={styles.section}
        onSubmit={(event) => {
          event.preventDefault();
          setAsked(otherPoints(typed, now.items));
        }}
      >
        <h2>
          {text('assessment.whatIf.items')} <small>{periodName(now.period.key)}</small>
        </h2>
        <DataTable
          caption={text('assessment.whatIf.items')}
          rows={now.items}
          rowKey={({ item }) => item}
          columns={[
            { id: 'item', heading: text('assessment.card.item'), lead: true, cell: ({ says }) => says },
            { id: 'part', heading: text('assessment.whatIf.part'), cell: ({ part }) => part },
            {
              id: 'now',
              heading: text('assessment.whatIf.now'),
              numeric: true,
              cell: ({ points }) => points,
            },
            {
              id: 'wanted',
              heading: text('assessment.whatIf.wanted'),
              width: '8em',
              cell: ({ item, says, points }) => (
                <Input
                  type="number"
                  min={0}
                  max={1000}
                  step={0.5}
                  aria-label={text('assessment.whatIf.points', { says })}
                  value={typed[item] ?? String(points)}
                  onChange={({ target }) => setTyped({ ...typed, [item]: target.value })}
                />
              ),
            },
          ]}
        />
        <Button type="primary" htmlType="submit">
          {text('assessment.whatIf.run')}
        </Button>
      </form>
      <ErrorNotice error={error} />
      <section className={styles.section} aria-labelledby="what-if-units" aria-live="polite">
        <h2 id="what-if-units">{text('assessment.whatIf.units')}</h2>
        {data.outOf.before !== data.outOf.after && (
          <p>
            {text('assessment.whatIf.outOf', {
              before: data.outOf.before ?? '—',
              after: data.outOf.after ?? '—',
            })}
          </p>
        )}
        {moved.length === 0 ? (
          <p>{text('assessment.whatIf.still')}</p>
        ) : (
          <DataTable
            caption={text('assessment.whatIf.units')}
            rows={moved}
            rowKey={({ id }) => id}
            columns={[
              { id: 'unit', heading: text('assessment.unit'), lead: true, cell: ({ name }) => name },
              {
                id: 'before',
                heading: text('assessment.whatIf.before'),
                numeric: true,
                cell: ({ before }) => before,
              },
              {
                id: 'after',
                heading: text('assessment.whatIf.after'),
                numeric: true,
                cell: ({ after }) => after,
              },
              {
                id: 'moved',
                heading: text('assessment.whatIf.moved'),
                numeric: true,
                cell: ({ moved: by }) => <b>{by > 0 ? `+${by}` : by}</b>,
              },
            ]}
          />
        )}
      </section>
    </>
  );
};

/** What was typed, as far as it differs from the rule. */
const otherPoints = (
  typed: Readonly<Record<string, string>>,
  items: readonly { item: string; points: number }[],
): string =>
  items
    .flatMap(({ item, points }) => {
      const wanted = typed[item];
      const value = Number(wanted);
      return wanted === undefined || wanted.trim() === '' || !Number.isFinite(value) || value === points
        ? []
        : `${item}:${Math.round(value * 100) / 100}`;
    })
    .join(',');
