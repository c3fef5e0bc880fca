import { Link } from '@tanstack/react-router';
import { ClauseLink } from '../../design/clause-link.tsx';
import type { Column } from '../../design/data-table.tsx';
import type { useDay } from '../../text/use-day.ts';
import type { useText } from '../../text/use-text.ts';
import { ItemLight } from './item-light.tsx';
import { ItemLimit } from './item-limit.tsx';
import { ItemSource } from './item-source.tsx';
import styles from './supervision.module.css';
import type { ItemRow } from './supervision-queries.ts';

/** What the register says of an item, from how it stands to what it rests on. */
export const registerColumns = (
  text: ReturnType<typeof useText>,
  day: ReturnType<typeof useDay>,
  today: string,
): Column<ItemRow>[] => [
  {
    id: 'light',
    heading: text('supervision.column.light'),
    width: '12em',
    cell: (item) => (
      <span className={styles.stack}>
        <ItemLight item={item} />
        {item.rung !== null && (
          <small>
            {text('supervision.rung.column', {
              step: text(`supervision.rung.step.${item.rung.step}`),
              date: day(item.rung.on),
            })}
          </small>
        )}
      </span>
    ),
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
    cell: ({ leadUnit, assistingUnits, assistingOwed, state }) => (
      <span className={styles.stack}>
        {leadUnit.name}
        {assistingUnits.length > 0 && (
          <small>
            {text('supervision.assisting', { units: assistingUnits.map(({ name }) => name).join('、') })}
          </small>
        )}
        {state === 'reported' && assistingOwed > 0 && (
          <small className={styles.waits}>{text('supervision.parts.owed', { count: assistingOwed })}</small>
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
        <ItemSource source={source} />
        <ClauseLink clause={source.clause} />
      </span>
    ),
  },
];
