import { ClauseLink } from '../../design/clause-link.tsx';
import { DataTable } from '../../design/data-table.tsx';
import { EmptyState } from '../../design/empty-state.tsx';
import { Light, type Tone } from '../../design/light.tsx';
import { useDay } from '../../text/use-day.ts';
import { useText } from '../../text/use-text.ts';
import type { Outcome } from './meeting-queries.ts';
import styles from './meeting.module.css';

export type OutcomeTableProps = {
  readonly outcomes: readonly Outcome[];
  readonly clause: string | null;
  readonly today: string;
};

/** The first point of every meeting: what became of the last decisions, and what is carried over (二（二）4（3）). */
export const OutcomeTable = ({ outcomes, clause, today }: OutcomeTableProps) => {
  const text = useText();
  const day = useDay(today);
  const open = outcomes.filter(({ result }) => result !== 'done').length;
  return (
    <section className={styles.outcomes} aria-labelledby="outcomes">
      <h2 id="outcomes">
        {text('meeting.outcomes.title')} {clause !== null && <ClauseLink clause={clause} />}
      </h2>
      <DataTable
        caption={text('meeting.outcomes.title')}
        rows={outcomes}
        rowKey={({ decisionId }) => decisionId}
        empty={<EmptyState>{text('meeting.outcomes.none')}</EmptyState>}
        columns={[
          {
            id: 'requirement',
            heading: text('meeting.outcomes.requirement'),
            lead: true,
            width: '40%',
            cell: ({ requirement }) => requirement,
          },
          {
            id: 'unit',
            heading: text('meeting.outcomes.unit'),
            cell: ({ leadUnitName }) => leadUnitName,
          },
          {
            id: 'number',
            heading: text('meeting.outcomes.number'),
            cell: ({ minutesNumber }) => minutesNumber ?? '—',
          },
          {
            id: 'limit',
            heading: text('meeting.outcomes.limit'),
            cell: ({ limitOn, grantedUntil }) => (
              <>
                {day(limitOn)}
                {grantedUntil !== null && (
                  <span className={styles.quiet}>
                    {' '}
                    {text('meeting.outcomes.granted', { day: day(grantedUntil) })}
                  </span>
                )}
              </>
            ),
          },
          {
            id: 'result',
            heading: text('meeting.outcomes.result'),
            cell: ({ result }) => <Light tone={tones[result]}>{text(`meeting.result.${result}`)}</Light>,
          },
        ]}
      />
      {open > 0 && <p>{text('meeting.outcomes.carried', { count: open })}</p>}
    </section>
  );
};

const tones: Record<Outcome['result'], Tone> = {
  done: 'indigo',
  underWay: 'jade',
  extended: 'amber',
  overdue: 'cinnabar',
};
