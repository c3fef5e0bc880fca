import { useDay } from '../../text/use-day.ts';
import { useText } from '../../text/use-text.ts';
import type { Decision } from './meeting-queries.ts';
import styles from './room.module.css';

export type DecisionListProps = {
  readonly decisions: readonly Decision[];
  readonly units: readonly { readonly id: string; readonly name: string }[];
  readonly today: string;
};

/** What was decided on a point, for those who only read. */
export const DecisionList = ({ decisions, units, today }: DecisionListProps) => {
  const text = useText();
  const day = useDay(today);
  const unit = (id: string) => units.find((one) => one.id === id)?.name ?? id;
  if (decisions.length === 0) return <p className={styles.status}>{text('meeting.decision.notDecided')}</p>;
  return (
    <ol className={styles.decisions}>
      {decisions.map(({ id, outcome, requirement, leadUnitId, assistingUnitIds, limitOn }) => (
        <li key={id}>
          {outcome === 'deferred' ? (
            text('meeting.decision.deferred')
          ) : (
            <>
              <p>{requirement}</p>
              <p className={styles.status}>
                {leadUnitId === null ? '—' : unit(leadUnitId)}
                {assistingUnitIds.length > 0 &&
                  ` · ${text('meeting.decision.assists', { units: assistingUnitIds.map(unit).join('、') })}`}
                {limitOn !== null && ` · ${text('meeting.decision.by', { day: day(limitOn) })}`}
              </p>
            </>
          )}
        </li>
      ))}
    </ol>
  );
};
