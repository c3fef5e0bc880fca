import { ClauseLink } from '../../design/clause-link.tsx';
import { DataTable } from '../../design/data-table.tsx';
import { EmptyState } from '../../design/empty-state.tsx';
import { useDay } from '../../text/use-day.ts';
import { useText } from '../../text/use-text.ts';
import type { Problem } from './problem-queries.ts';

type SpecialMeetingsProps = { readonly problem: Problem; readonly today: string };

/** Special meetings on record: when, who chaired, what was found, and whether it was settled there (二（二）3). */
export const SpecialMeetings = ({ problem, today }: SpecialMeetingsProps) => {
  const text = useText();
  const day = useDay(today);
  return (
    <section aria-labelledby="problem-special-meetings">
      <h2 id="problem-special-meetings">
        {text('problem.meeting.title')} <ClauseLink clause={problem.clauses.gate} />
      </h2>
      <DataTable
        caption={text('problem.meeting.title')}
        rows={problem.meetings}
        rowKey={({ id }) => id}
        empty={<EmptyState>{text('problem.meeting.none')}</EmptyState>}
        columns={[
          {
            id: 'heldOn',
            heading: text('problem.meeting.heldOn'),
            lead: true,
            cell: ({ heldOn }) => day(heldOn),
          },
          {
            id: 'chairedBy',
            heading: text('problem.meeting.chairedBy'),
            cell: ({ chairedBy, recordedBy }) => (
              <>
                {chairedBy} · {text('problem.meeting.recordedBy', { person: recordedBy })}
              </>
            ),
          },
          { id: 'findings', heading: text('problem.meeting.findings'), cell: ({ findings }) => findings },
          {
            id: 'outcome',
            heading: text('problem.meeting.outcome'),
            cell: ({ outcome }) => text(`problem.meeting.${outcome}`),
          },
        ]}
      />
    </section>
  );
};
