import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { ClauseLink } from '../../design/clause-link.tsx';
import { DataTable } from '../../design/data-table.tsx';
import { EmptyState } from '../../design/empty-state.tsx';
import { PageHeading } from '../../design/page-heading.tsx';
import { Pager } from '../../design/pager.tsx';
import { useText } from '../../text/use-text.ts';
import { useToday } from '../session/index.ts';
import { ItemLight } from './item-light.tsx';
import { ItemLimit } from './item-limit.tsx';
import { RegisterFilter, type RegisterFilterProps } from './register-filter.tsx';
import styles from './supervision.module.css';
import { registerQuery } from './supervision-queries.ts';

/** Everything under supervision that one may see: overdue first, then by limit; nobody is ranked. */
export const Register = ({ search, onNarrow }: Pick<RegisterFilterProps, 'search' | 'onNarrow'>) => {
  const text = useText();
  const today = useToday();
  const { items, total, pageSize, units, sources, clause } = useSuspenseQuery(registerQuery(search)).data;
  return (
    <>
      <PageHeading title={text('shell.room.supervision')} clause={clause} lead={text('supervision.lead')} />
      <RegisterFilter search={search} units={units} sources={sources} onNarrow={onNarrow} />
      <DataTable
        caption={text('supervision.register')}
        rows={items}
        rowKey={({ id }) => id}
        empty={<EmptyState>{text('supervision.empty')}</EmptyState>}
        columns={[
          {
            id: 'light',
            heading: text('supervision.column.light'),
            width: '9.5em',
            cell: (item) => <ItemLight item={item} />,
          },
          {
            id: 'matter',
            heading: text('supervision.column.matter'),
            lead: true,
            cell: ({ id, matter, requirement }) => (
              <span className={styles.stack}>
                <Link to="/supervision/$itemId" params={{ itemId: id }}>
                  {matter}
                </Link>
                <small>{requirement}</small>
              </span>
            ),
          },
          {
            id: 'unit',
            heading: text('supervision.column.unit'),
            width: '16%',
            cell: ({ leadUnit, assistingUnits }) => (
              <span className={styles.stack}>
                {leadUnit.name}
                {assistingUnits.length > 0 && (
                  <small>
                    {text('supervision.assisting', {
                      units: assistingUnits.map(({ name }) => name).join('、'),
                    })}
                  </small>
                )}
              </span>
            ),
          },
          {
            id: 'limit',
            heading: text('supervision.column.limit'),
            width: '17%',
            cell: (item) => <ItemLimit item={item} asOf={today} />,
          },
          {
            id: 'source',
            heading: text('supervision.column.source'),
            width: '17%',
            cell: ({ source }) => (
              <span className={styles.stack}>
                {text('supervision.source', source)}
                <ClauseLink clause={source.clause} />
              </span>
            ),
          },
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
