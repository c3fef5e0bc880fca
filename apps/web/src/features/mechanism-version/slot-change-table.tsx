import type { Slot, SlotAspect, SlotChanges } from '@guatu/engine';
import type { ReactNode } from 'react';
import { DataTable } from '../../design/data-table.tsx';
import { slotName } from '../../text/slot-name.ts';
import { useText } from '../../text/use-text.ts';
import styles from './comparison.module.css';
import type { Names } from './names.ts';
import { useCalendarDay } from './use-calendar-day.ts';

type Change = {
  readonly slot: Slot;
  readonly kind: SlotAspect | 'appear' | 'vanish';
  readonly before: Slot | null;
  readonly after: Slot | null;
};

/** So many are laid out at once; of more the counts come first. */
const mostShown = 12;

/** Slots that come, go or stand elsewhere: the day or window, the cut-off, or whose turn it is. */
export const SlotChangeTable = ({
  changes: { appear, vanish, move },
  names,
}: {
  readonly changes: SlotChanges;
  readonly names: Names;
}) => {
  const text = useText();
  const day = useCalendarDay();
  const rows: Change[] = [
    ...move.flatMap(({ before, after, moved }) =>
      moved.map((kind) => ({ slot: after, kind, before, after })),
    ),
    ...appear.map((slot) => ({ slot, kind: 'appear' as const, before: null, after: slot })),
    ...vanish.map((slot) => ({ slot, kind: 'vanish' as const, before: slot, after: null })),
  ];
  const none = text('mechanismVersion.comparison.none');
  const when = ({ time }: Slot): string =>
    time.kind === 'day'
      ? day(time.date)
      : time.kind === 'skipped'
        ? none
        : text('mechanismVersion.comparison.window', { from: day(time.from), to: day(time.to) });
  const say = (slot: Slot | null, kind: Change['kind']): ReactNode => {
    if (slot === null) return '—';
    if (kind === 'cutoff') return slot.cutoff ? day(slot.cutoff.actual) : none;
    if (kind === 'lead')
      return slot.lead === undefined ? none : names.bearer({ kind: 'post', id: slot.lead });
    return when(slot);
  };
  if (rows.length === 0) return null;
  const rules = [...new Set(rows.map(({ slot }) => slot.rule))];
  return (
    <section className={styles.section}>
      <h3>{text('mechanismVersion.comparison.slots')}</h3>
      {rules.map((rule) => {
        const ofRule = rows.filter(({ slot }) => slot.rule === rule);
        return (
          <details key={rule} className={styles.group} open={rows.length <= mostShown}>
            <summary>
              <span>{names.slot(rule)}</span>
              <span className={styles.count}>
                {text('mechanismVersion.comparison.places', { count: ofRule.length })}
              </span>
            </summary>
            <DataTable
              caption={names.slot(rule)}
              rows={ofRule}
              rowKey={({ slot, kind }) => `${slot.key}/${kind}`}
              columns={[
                {
                  id: 'slot',
                  heading: text('mechanismVersion.comparison.slot'),
                  cell: ({ slot }) => slotName(text, slot.key),
                  lead: true,
                },
                {
                  id: 'what',
                  heading: text('mechanismVersion.comparison.what'),
                  cell: ({ kind }) => text(`mechanismVersion.comparison.slotKind.${kind}`),
                  width: '5em',
                },
                {
                  id: 'before',
                  heading: text('mechanismVersion.comparison.before'),
                  cell: ({ before, kind }) => say(before, kind),
                },
                {
                  id: 'after',
                  heading: text('mechanismVersion.comparison.after'),
                  cell: ({ after, kind }) => say(after, kind),
                },
              ]}
            />
          </details>
        );
      })}
    </section>
  );
};
