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
  return (
    <section className={styles.section}>
      <h3>{text('mechanismVersion.comparison.slots')}</h3>
      <DataTable
        caption={text('mechanismVersion.comparison.slots')}
        rows={rows}
        rowKey={({ slot, kind }) => `${slot.rule}/${slot.key}/${kind}`}
        columns={[
          {
            id: 'slot',
            heading: text('mechanismVersion.comparison.slot'),
            cell: ({ slot }) => `${names.slot(slot.rule)} ${slotName(text, slot.key)}`,
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
    </section>
  );
};
