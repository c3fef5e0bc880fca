import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Checkbox } from 'antd';
import { useState } from 'react';
import { type Column, DataTable } from '../../design/data-table.tsx';
import { EmptyState } from '../../design/empty-state.tsx';
import { PageHeading } from '../../design/page-heading.tsx';
import { Pager } from '../../design/pager.tsx';
import { useDay } from '../../text/use-day.ts';
import { useText } from '../../text/use-text.ts';
import { useToday } from '../session/index.ts';
import { AcknowledgeSeveral } from './acknowledge-several.tsx';
import { ChosenForNotice } from './chosen-for-notice.tsx';
import { registerColumns } from './register-columns.tsx';
import { RegisterFilter, type RegisterFilterProps } from './register-filter.tsx';
import { exportUrl } from './register-search.ts';
import { StateTabs } from './state-tabs.tsx';
import styles from './supervision.module.css';
import { type ItemRow, registerQuery } from './supervision-queries.ts';

/** Everything under supervision that one may see: overdue first, then by limit; nobody is ranked. */
export const Register = ({ search, onNarrow }: Pick<RegisterFilterProps, 'search' | 'onNarrow'>) => {
  const text = useText();
  const today = useToday();
  const day = useDay(today);
  const { items, total, pageSize, units, sources, colours, rungs, parts, counts, clause, may } =
    useSuspenseQuery(registerQuery(search)).data;
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const offered = items.filter(({ toAcknowledge }) => toAcknowledge);
  return (
    <>
      <PageHeading
        title={text('shell.room.supervision')}
        clause={clause}
        lead={text('supervision.lead')}
        actions={
          <>
            {may.enter && (
              <Link to="/supervision/new" className={styles.action}>
                {text('supervision.enter.open')}
              </Link>
            )}
            {may.report && (
              <Link to="/supervision/reports" className={styles.action}>
                {text('supervision.drafts.title')}
              </Link>
            )}
            <Link to="/papers" search={{ kind: 'supervision-notice' }} className={styles.action}>
              {text('supervision.paper.register')}
            </Link>
            <a href={exportUrl(search)} className={styles.action}>
              {text('supervision.export')}
            </a>
          </>
        }
      />
      <StateTabs
        counts={counts}
        chosen={search.state}
        onChoose={(state) => onNarrow({ ...search, page: undefined, state })}
      />
      <RegisterFilter
        search={search}
        units={units}
        sources={sources}
        parts={parts}
        colours={colours}
        rungs={rungs}
        onNarrow={onNarrow}
      />
      <AcknowledgeSeveral offered={offered} chosen={chosen} onChoose={setChosen} />
      {may.enter && <ChosenForNotice chosen={chosen} />}
      <DataTable
        caption={text('supervision.register')}
        rows={items}
        rowKey={({ id }) => id}
        empty={<EmptyState>{text('supervision.empty')}</EmptyState>}
        columns={[
          ...(offered.length > 0 || may.enter
            ? [
                choosing(
                  text('supervision.several.column'),
                  (item) => item.toAcknowledge || (may.enter && item.state !== 'closed'),
                  chosen,
                  setChosen,
                ),
              ]
            : []),
          ...registerColumns(text, day, today),
        ]}
      />
      <Pager
        page={search.page ?? 1}
        pages={Math.ceil(total / pageSize)}
        onPage={(page) => onNarrow({ ...search, page })}
      />
    </>
  );
};

/** A box for what can be dealt with together. */
const choosing = (
  heading: string,
  canBeChosen: (item: ItemRow) => boolean,
  chosen: ReadonlySet<string>,
  onChoose: (ids: ReadonlySet<string>) => void,
): Column<ItemRow> => ({
  id: 'choose',
  heading,
  width: '4em',
  cell: (item) =>
    canBeChosen(item) && (
      <Checkbox
        aria-label={`${heading} ${item.matter}`}
        checked={chosen.has(item.id)}
        onChange={({ target }) => {
          const others = [...chosen].filter((one) => one !== item.id);
          onChoose(new Set(target.checked ? [...others, item.id] : others));
        }}
      />
    ),
});
