import { ClauseLink } from '../../design/clause-link.tsx';
import { DataTable } from '../../design/data-table.tsx';
import { EmptyState } from '../../design/empty-state.tsx';
import { slotName } from '../../text/slot-name.ts';
import { useDay } from '../../text/use-day.ts';
import { useText } from '../../text/use-text.ts';
import type { Effect } from './calendar-queries.ts';
import styles from './calendar.module.css';

/** Which cut-offs, days and limits would stand elsewhere, each with where it stands now. */
export const EffectTable = ({ effect: { from, to, moves } }: { readonly effect: Effect }) => {
  const text = useText();
  const day = useDay(from);
  const said = (date: string | null) => (date === null ? text('calendar.effect.nowhere') : day(date));
  return (
    <section className={styles.effect} aria-label={text('calendar.effect.title')}>
      <h4>
        {text('calendar.effect.title')}{' '}
        <span className={styles.about}>{text('calendar.effect.span', { from: day(from), to: day(to) })}</span>
      </h4>
      <DataTable
        caption={text('calendar.effect.title')}
        rows={moves}
        rowKey={(move) => JSON.stringify(move)}
        empty={<EmptyState>{text('calendar.effect.none')}</EmptyState>}
        columns={[
          {
            id: 'what',
            heading: text('calendar.effect.what'),
            cell: ({ what, title, slotKey, count }) => (
              <>
                {title}
                <span className={styles.about}>
                  {[
                    ...(slotKey === null ? [] : [slotName(text, slotKey)]),
                    text(`calendar.effect.${what}`),
                    ...(count > 1 ? [text('calendar.effect.times', { count })] : []),
                  ].join(' · ')}
                </span>
              </>
            ),
            lead: true,
            width: '46%',
          },
          { id: 'before', heading: text('calendar.effect.before'), cell: ({ before }) => said(before) },
          { id: 'after', heading: text('calendar.effect.after'), cell: ({ after }) => said(after) },
          {
            id: 'clause',
            heading: text('fields.clause'),
            cell: ({ clause }) => <ClauseLink clause={clause} />,
          },
        ]}
      />
    </section>
  );
};
