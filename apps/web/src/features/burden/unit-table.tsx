import { useState } from 'react';
import { Button } from 'antd';
import { ClauseLink } from '../../design/clause-link.tsx';
import { DataTable } from '../../design/data-table.tsx';
import { useText } from '../../text/use-text.ts';
import type { UnitBurden } from './burden-query.ts';
import styles from './burden.module.css';
import { useMinutes } from './use-minutes.ts';

/** The units in the order of the organisation; one at a time with the clauses that asked. */
export const UnitTable = ({ units }: { readonly units: readonly UnitBurden[] }) => {
  const text = useText();
  const say = useMinutes();
  const [open, setOpen] = useState<string | null>(null);
  const opened = units.find(({ unitId }) => unitId === open);
  return (
    <>
      <DataTable
        caption={text('burden.caption.units')}
        rows={units}
        rowKey={({ unitId }) => unitId}
        columns={[
          { id: 'unit', heading: text('burden.column.unit'), lead: true, cell: ({ name }) => name },
          {
            id: 'round',
            heading: text('burden.column.comingRound'),
            unit: text('burden.unit.comingRound'),
            numeric: true,
            cell: ({ comingRound }) => comingRound,
          },
          {
            id: 'returns',
            heading: text('burden.column.returns'),
            unit: text('burden.unit.returns'),
            numeric: true,
            cell: ({ returns }) => returns,
          },
          {
            id: 'fields',
            heading: text('burden.column.fields'),
            unit: text('burden.unit.fields'),
            numeric: true,
            cell: ({ fields }) => fields,
          },
          {
            id: 'minutes',
            heading: text('burden.column.minutes'),
            numeric: true,
            cell: ({ minutes }) => say(minutes),
          },
          {
            id: 'why',
            heading: text('burden.column.why'),
            cell: ({ unitId, name, rules }) =>
              rules.length === 0 ? (
                '—'
              ) : (
                <Button
                  size="small"
                  aria-expanded={open === unitId}
                  aria-label={text('burden.rules.open', { name })}
                  onClick={() => setOpen(open === unitId ? null : unitId)}
                >
                  {text('burden.rules.show')}
                </Button>
              ),
          },
        ]}
      />
      {opened && <RuleTable unit={opened} />}
    </>
  );
};

const RuleTable = ({ unit: { name, rules } }: { readonly unit: UnitBurden }) => {
  const text = useText();
  const say = useMinutes();
  return (
    <section className={styles.rules}>
      <h3>{text('burden.caption.rules', { name })}</h3>
      <DataTable
        caption={text('burden.caption.rules', { name })}
        rows={rules}
        rowKey={({ rule }) => rule ?? ''}
        columns={[
          {
            id: 'says',
            heading: text('burden.column.says'),
            lead: true,
            cell: ({ says }) => says ?? text('burden.noRule'),
          },
          {
            id: 'clause',
            heading: text('burden.column.clause'),
            cell: ({ clause }) => (clause === null ? '—' : <ClauseLink clause={clause} />),
          },
          {
            id: 'returns',
            heading: text('burden.column.returns'),
            unit: text('burden.unit.returns'),
            numeric: true,
            cell: ({ returns }) => returns,
          },
          {
            id: 'fields',
            heading: text('burden.column.fields'),
            unit: text('burden.unit.fields'),
            numeric: true,
            cell: ({ fields }) => fields,
          },
          {
            id: 'minutes',
            heading: text('burden.column.minutes'),
            numeric: true,
            cell: ({ minutes }) => say(minutes),
          },
        ]}
      />
    </section>
  );
};
