import { useCallback, useState } from 'react';
import { AgendaList } from './agenda-list.tsx';
import { DecisionPanel } from './decision-panel.tsx';
import { EndMeeting } from './end-meeting.tsx';
import { ItemFacts } from './item-facts.tsx';
import { useText } from '../../text/use-text.ts';
import type { Meeting } from './meeting-queries.ts';
import { OutcomeTable } from './outcome-table.tsx';
import { pointAfter, pointKey, type Point, pointsOf } from './points.ts';
import styles from './room.module.css';
import { useAgendaKeys } from './use-agenda-keys.ts';
import { type Recorder, useRecorder } from './use-recorder.ts';

export type MeetingRoomProps = {
  readonly meeting: Meeting;
  readonly today: string;
  readonly onEnded: () => void;
};

/** The meeting runs from here: the agenda on the left, the point in hand in the middle, its decision on the right. */
export const MeetingRoom = ({ meeting, today, onEnded }: MeetingRoomProps) => {
  const text = useText();
  const [key, setKey] = useState('outcomes');
  const [opened, setOpened] = useState(0);
  const recorder = useRecorder(meeting);
  const points = pointsOf(meeting, opened);
  const inHand = points.find((point) => pointKey(point) === key) ?? points[0];
  const begun = meeting.state === 'convened' && meeting.heldOn !== null && today >= meeting.heldOn;
  const records = begun && meeting.may.record;
  const move = useCallback(
    (steps: number) => setKey((at) => pointAfter(pointsOf(meeting, opened), at, steps)),
    [meeting, opened],
  );
  useAgendaKeys(move);
  const addBeside = () => {
    const count = points.filter(({ kind }) => kind === 'beside').length + 1;
    setOpened(count);
    setKey(`beside/${count}`);
  };
  return (
    <>
      <div className={styles.room} data-wide={inHand?.kind !== 'item'}>
        <AgendaList
          meeting={meeting}
          points={points}
          inHand={key}
          isUnsaved={(point) => isUnsaved(point, recorder)}
          onChoose={setKey}
          {...(records ? { onAddBeside: addBeside } : {})}
        />
        {inHand?.kind === 'item' && <ItemFacts item={inHand.item} today={today} />}
        {inHand?.kind === 'outcomes' && (
          <div className={styles.wide}>
            <OutcomeTable outcomes={meeting.outcomes} clause={meeting.clauses.outcomes} today={today} />
            {meeting.docket === null && <p className={styles.status}>{text('meeting.docketMissing')}</p>}
          </div>
        )}
        {inHand !== undefined && inHand.kind !== 'outcomes' && (
          <DecisionPanel
            key={pointKey(inHand)}
            meeting={meeting}
            point={inHand}
            recorder={recorder}
            records={records}
            today={today}
          />
        )}
      </div>
      {records && <EndMeeting meeting={meeting} onEnded={onEnded} />}
    </>
  );
};

/** Places that may have been typed in: no item has more decisions than this. */
const places = Array.from({ length: 20 }, (_, index) => index + 1);

const isUnsaved = (point: Point, recorder: Recorder): boolean => {
  switch (point.kind) {
    case 'outcomes':
      return false;
    case 'item':
      return places.some((position) => recorder.typed({ docketItemId: point.item.id, position }));
    case 'beside':
      return recorder.typed({ docketItemId: null, position: point.position }) !== undefined;
  }
};
