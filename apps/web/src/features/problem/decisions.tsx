import { Link } from '@tanstack/react-router';
import { DataTable } from '../../design/data-table.tsx';
import { useDay } from '../../text/use-day.ts';
import { useText } from '../../text/use-text.ts';
import type { Problem } from './problem-queries.ts';

type DecisionsProps = { readonly problem: Problem; readonly today: string };

/** What meetings decided about the problem, and what became of it. Nothing is shown before there is anything. */
export const Decisions = ({ problem, today }: DecisionsProps) => {
  const text = useText();
  const day = useDay(today);
  if (problem.decisions.length === 0) return null;
  const dayOrDash = (date: string | null) => (date === null ? '—' : day(date));
  return (
    <section aria-labelledby="problem-decisions">
      <h2 id="problem-decisions">{text('problem.decision.title')}</h2>
      <DataTable
        caption={text('problem.decision.title')}
        rows={problem.decisions}
        rowKey={({ id }) => id}
        columns={[
          {
            id: 'requirement',
            heading: text('fields.requirement'),
            lead: true,
            width: '36%',
            cell: ({ requirement }) => requirement,
          },
          { id: 'lead', heading: text('problem.decision.lead'), cell: ({ leadUnit }) => leadUnit },
          {
            id: 'limit',
            heading: text('problem.decision.limit'),
            cell: ({ limitOn, item }) => (
              <>
                {dayOrDash(limitOn)}
                {item !== null && item.limitOn !== limitOn && (
                  <div>{text('problem.decision.now', { date: day(item.limitOn) })}</div>
                )}
              </>
            ),
          },
          {
            id: 'minutes',
            heading: text('problem.decision.minutes'),
            cell: ({ minutesNumber, issuedOn }) => `${minutesNumber ?? ''} ${day(issuedOn)}`,
          },
          {
            id: 'item',
            heading: text('problem.decision.item'),
            cell: ({ item }) =>
              item === null ? (
                '—'
              ) : (
                <Link to="/supervision/$itemId" params={{ itemId: item.id }}>
                  {text(`supervision.state.${item.state}`)}
                </Link>
              ),
          },
          {
            id: 'carriedOut',
            heading: text('problem.decision.carriedOut'),
            cell: ({ carriedOutOn }) => dayOrDash(carriedOutOn),
          },
        ]}
      />
    </section>
  );
};
