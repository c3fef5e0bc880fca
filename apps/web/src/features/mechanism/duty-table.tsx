import { ClauseLink } from '../../design/clause-link.tsx';
import { DataTable } from '../../design/data-table.tsx';
import { slotName } from '../../text/slot-name.ts';
import { useLocale, useText } from '../../text/use-text.ts';
import { dayName } from './calendar-wording.ts';
import type { YearDuty } from './mechanism-query.ts';

/** What comes round to a post or unit in the year, by the day on which it is due. */
export const DutyTable = ({ duties }: { readonly duties: readonly YearDuty[] }) => {
  const text = useText();
  const locale = useLocale();
  return (
    <DataTable
      caption={text('mechanism.year.of.title')}
      rows={duties}
      rowKey={({ rule, slot, bearer }) => `${rule}/${slot}/${bearer}`}
      columns={[
        {
          id: 'due',
          heading: text('mechanism.year.of.due'),
          cell: ({ due }) => (due === null ? '—' : dayName(due, locale)),
        },
        { id: 'duty', heading: text('mechanism.year.of.duty'), cell: ({ says }) => says, lead: true },
        { id: 'slot', heading: text('mechanism.year.of.slot'), cell: ({ slot }) => slotName(text, slot) },
        { id: 'bearer', heading: text('mechanism.year.of.bearer'), cell: ({ bearer }) => bearer },
        {
          id: 'clause',
          heading: text('fields.clause'),
          cell: ({ clause }) => <ClauseLink clause={clause} />,
        },
      ]}
    />
  );
};
