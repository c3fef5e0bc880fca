import { Button } from 'antd';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useText } from '../../text/use-text.ts';
import { DecisionList } from './decision-list.tsx';
import { type Meeting, unitsQuery } from './meeting-queries.ts';
import { decisionsOn, type Point } from './points.ts';
import styles from './room.module.css';

export type MatterPanelProps = {
  readonly meeting: Meeting;
  readonly point: Extract<Point, { kind: 'matter' }>;
  readonly today: string;
  /** Opens a decision on it; absent for who only reads. */
  readonly onRecord?: () => void;
};

/** A matter of the rule's own agenda, where a meeting has no docket: what was decided on it, and room for more. */
export const MatterPanel = ({ meeting, point, today, onRecord }: MatterPanelProps) => {
  const text = useText();
  const { units } = useSuspenseQuery(unitsQuery).data;
  return (
    <section className={styles.inHand} aria-labelledby="in-hand">
      <h2 id="in-hand">{point.title}</h2>
      <DecisionList decisions={decisionsOn(point, meeting.decisions)} units={units} today={today} />
      {onRecord && (
        <div>
          <Button onClick={onRecord}>{text('meeting.points.recordMatter')}</Button>
        </div>
      )}
    </section>
  );
};
