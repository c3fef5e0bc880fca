import { ClauseLink } from '../../design/clause-link.tsx';
import { DataTable } from '../../design/data-table.tsx';
import { EmptyState } from '../../design/empty-state.tsx';
import { useLocale, useText } from '../../text/use-text.ts';
import { dayName } from './calendar-wording.ts';
import { CutoffReason } from './cutoff-reason.tsx';
import { Mark } from './mark.tsx';
import type { Slot } from './mechanism-query.ts';

/** The cut-offs of a year that fall on a day off: the day the rule names, where it went, and by what clause. */
export const ShiftedCutoffs = ({ slots }: { readonly slots: readonly Slot[] }) => {
  const text = useText();
  const locale = useLocale();
  const shifted = slots
    .flatMap(({ rule, key, label, cutoff }) =>
      cutoff === null || cutoff.because === 'as-stated' || cutoff.because === 'not-published'
        ? []
        : { id: `${rule} ${key}`, label, cutoff },
    )
    .sort((one, other) => one.cutoff.nominal.localeCompare(other.cutoff.nominal));
  return (
    <DataTable
      caption={text('mechanism.year.shifted.title')}
      rows={shifted}
      rowKey={({ id }) => id}
      empty={<EmptyState>{text('mechanism.year.shifted.none')}</EmptyState>}
      columns={[
        { id: 'what', heading: text('mechanism.year.slots.what'), cell: ({ label }) => label, lead: true },
        {
          id: 'nominal',
          heading: text('mechanism.year.shifted.nominal'),
          cell: ({ cutoff }) => (
            <Mark kind={cutoff.because === 'not-moved' ? 'unmoved' : 'moved-from'}>
              {dayName(cutoff.nominal, locale)}
            </Mark>
          ),
        },
        {
          id: 'actual',
          heading: text('mechanism.year.shifted.actual'),
          cell: ({ cutoff }) => <Mark kind="moved-to">{dayName(cutoff.actual, locale)}</Mark>,
        },
        {
          id: 'how',
          heading: text('mechanism.year.shifted.how'),
          cell: ({ cutoff }) => <CutoffReason cutoff={cutoff} />,
        },
        { id: 'desk', heading: text('mechanism.year.slots.desk'), cell: ({ cutoff }) => cutoff.desk },
        {
          id: 'clause',
          heading: text('fields.clause'),
          cell: ({ cutoff }) => <ClauseLink clause={cutoff.clause} />,
        },
      ]}
    />
  );
};
