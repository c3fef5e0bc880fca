import { useSuspenseQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useText } from '../../text/use-text.ts';
import { DecisionForm } from './decision-form.tsx';
import { DecisionList } from './decision-list.tsx';
import { type Meeting, unitsQuery } from './meeting-queries.ts';
import { decisionsOn, placeKey, type Point } from './points.ts';
import styles from './room.module.css';
import type { Recorder } from './use-recorder.ts';

export type DecisionPanelProps = {
  readonly meeting: Meeting;
  readonly point: Exclude<Point, { kind: 'outcomes' }>;
  readonly recorder: Recorder;
  readonly records: boolean;
  readonly today: string;
};

/** What is decided on the point in hand, on the right: a form for each decision, or its text for who only reads. */
export const DecisionPanel = ({ meeting, point, recorder, records, today }: DecisionPanelProps) => {
  const text = useText();
  const { units } = useSuspenseQuery(unitsQuery).data;
  const [opened, setOpened] = useState<readonly number[]>([]);
  const decisions = decisionsOn(point, meeting.decisions);
  const item = point.kind === 'item' ? point.item : null;
  const first = point.kind === 'item' ? 1 : point.position;
  const stored = decisions.map(({ position }) => position);
  const positions = [...new Set([...(stored.length === 0 ? [first] : stored), ...opened])].sort(
    (a, b) => a - b,
  );
  return (
    <section className={styles.panel} aria-labelledby="decision">
      <h2 id="decision">{text('meeting.decision.title')}</h2>
      {records && meeting.heldOn !== null ? (
        <>
          {positions.map((position) => {
            const place = { docketItemId: item?.id ?? null, position };
            return (
              <DecisionForm
                key={placeKey(place)}
                meeting={{ id: meeting.id, heldOn: meeting.heldOn ?? '' }}
                place={place}
                item={item}
                stored={decisions.find((decision) => decision.position === position)}
                recorder={recorder}
                units={units}
                today={today}
              />
            );
          })}
          {item !== null && stored.length > 0 && (
            <Button onClick={() => setOpened([...opened, Math.max(...positions) + 1])}>
              {text('meeting.decision.another')}
            </Button>
          )}
        </>
      ) : (
        <>
          <DecisionList decisions={decisions} units={units} today={today} />
          {meeting.state === 'convened' && (
            <p className={styles.status}>{text('meeting.decision.readOnly')}</p>
          )}
        </>
      )}
    </section>
  );
};
