import { Select } from 'antd';
import { useState } from 'react';
import { ClauseLink } from '../../design/clause-link.tsx';
import { DataTable } from '../../design/data-table.tsx';
import { useLocale, useText } from '../../text/use-text.ts';
import { dayName } from './calendar-wording.ts';
import { CutoffReason } from './cutoff-reason.tsx';
import type { Slot } from './mechanism-query.ts';
import styles from './slot-table.module.css';

/** Every slot of the year as a list, in order of time; all rhythms but the weekly ones, or a single one. */
export const SlotTable = ({ slots }: { readonly slots: readonly Slot[] }) => {
  const text = useText();
  const [rule, setRule] = useState<string>();
  const rules = new Map(slots.map((slot) => [slot.rule, slot.label]));
  const shown = slots
    .filter((slot) => (rule === undefined ? slot.period.from !== slot.period.to : slot.rule === rule))
    .sort((one, other) => one.period.from.localeCompare(other.period.from));
  return (
    <>
      <Select
        className={`${styles.choice} never-printed`}
        aria-label={text('mechanism.year.slots.show')}
        value={rule ?? ''}
        onChange={(chosen) => setRule(chosen === '' ? undefined : chosen)}
        options={[
          { value: '', label: text('mechanism.year.slots.all') },
          ...[...rules].map(([value, label]) => ({ value, label })),
        ]}
      />
      <DataTable
        caption={text('mechanism.year.slots.title')}
        rows={shown}
        rowKey={({ rule: of, key }) => `${of} ${key}`}
        columns={[
          { id: 'what', heading: text('mechanism.year.slots.what'), cell: ({ label }) => label, lead: true },
          {
            id: 'when',
            heading: text('mechanism.year.slots.when'),
            cell: ({ time }) => <When time={time} />,
          },
          {
            id: 'cutoff',
            heading: text('mechanism.year.slots.cutoff'),
            cell: ({ cutoff }) => <Cutoff cutoff={cutoff} />,
          },
          {
            id: 'lead',
            heading: text('mechanism.year.slots.lead'),
            cell: ({ lead }) => (lead === null ? '—' : `${lead.post} ${lead.holder ?? ''}`),
          },
          {
            id: 'clause',
            heading: text('fields.clause'),
            cell: ({ clause }) => <ClauseLink clause={clause} />,
          },
        ]}
      />
    </>
  );
};

const When = ({ time }: Pick<Slot, 'time'>) => {
  const text = useText();
  const locale = useLocale();
  switch (time.kind) {
    case 'day':
      return dayName(time.date, locale);
    case 'window':
      return (
        <>
          {dayName(time.from, locale)} – {dayName(time.to, locale)}{' '}
          <span className={styles.quiet}>{text('mechanism.year.dayNotSet')}</span>
        </>
      );
    case 'skipped':
      return text('mechanism.year.skipped');
  }
};

const Cutoff = ({ cutoff }: Pick<Slot, 'cutoff'>) => {
  const locale = useLocale();
  if (cutoff === null) return '—';
  return (
    <>
      {dayName(cutoff.actual, locale)}
      {cutoff.because !== 'as-stated' && (
        <span className={styles.quiet}>
          {' '}
          <CutoffReason cutoff={cutoff} />
        </span>
      )}
    </>
  );
};
