import { useSuspenseQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useText } from '../../text/use-text.ts';
import { DecisionForm } from './decision-form.tsx';
import { DecisionList } from './decision-list.tsx';
import { type Decision, type Meeting, unitsQuery } from './meeting-queries.ts';
import { decisionsOn, type Place, placeKey, type Point } from './points.ts';
import styles from './room.module.css';
import { UnsentText } from './unsent-text.tsx';
import type { Presence } from './use-presence.ts';
import type { RecorderView } from './use-recorder.ts';

export type DecisionPanelProps = {
  readonly meeting: Meeting;
  readonly point: Extract<Point, { kind: 'item' | 'beside' }>;
  readonly recorder: RecorderView;
  readonly presence: Presence;
  readonly records: boolean;
  /** Places of this point that were opened and may be empty yet. */
  readonly opened: readonly number[];
  readonly today: string;
  readonly onAnother: () => void;
  readonly onNext: () => void;
};

/** What is decided on the point in hand, on the right: a form for each decision, or its text for who only reads. */
export const DecisionPanel = (props: DecisionPanelProps) => {
  const { meeting, point, recorder, presence, records, opened, today } = props;
  const text = useText();
  const { units } = useSuspenseQuery(unitsQuery).data;
  const decisions = decisionsOn(point, meeting.decisions);
  const item = point.kind === 'item' ? point.item : null;
  const itemId = item?.id ?? null;
  const positions = positionsOn(point, decisions, recorder, opened);
  const free = (): Place => ({
    docketItemId: itemId,
    position:
      Math.max(
        ...positions,
        ...meeting.decisions
          .filter(({ docketItemId }) => docketItemId === itemId)
          .map(({ position }) => position),
      ) + 1,
  });
  return (
    <section className={styles.panel} aria-labelledby="decision">
      <h2 id="decision">{text('meeting.decision.title')}</h2>
      {records && meeting.heldOn !== null ? (
        <>
          {positions.map((position) => {
            const place = { docketItemId: itemId, position };
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
                typing={presence.typing.get(placeKey(place))}
                free={free}
                onTyping={presence.onTyping}
                onNext={props.onNext}
              />
            );
          })}
          {item !== null && decisions.length > 0 && (
            <Button onClick={props.onAnother}>{text('meeting.decision.another')}</Button>
          )}
        </>
      ) : (
        <>
          <DecisionList decisions={decisions} units={units} today={today} />
          {meeting.state === 'convened' && (
            <p className={styles.status}>{text('meeting.decision.readOnly')}</p>
          )}
          <UnsentText recorder={recorder} />
        </>
      )}
    </section>
  );
};

/** Those that are stored, typed or opened; the first is always there to be typed in. */
const positionsOn = (
  point: DecisionPanelProps['point'],
  decisions: readonly Decision[],
  { unsent }: RecorderView,
  opened: readonly number[],
): number[] => {
  if (point.kind === 'beside') return [point.position];
  const typed = unsent.flatMap(({ place }) => (place.docketItemId === point.item.id ? [place.position] : []));
  const stored = decisions.map(({ position }) => position);
  const known = [...new Set([...stored, ...typed, ...opened])].sort((a, b) => a - b);
  return known.length === 0 ? [1] : known;
};
