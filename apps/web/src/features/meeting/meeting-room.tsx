import { useCallback, useMemo, useRef, useState } from 'react';
import { useText } from '../../text/use-text.ts';
import { AgendaList } from './agenda-list.tsx';
import { proposedDraft } from './decision-draft.ts';
import { DecisionPanel } from './decision-panel.tsx';
import { EndMeeting } from './end-meeting.tsx';
import { ItemFacts } from './item-facts.tsx';
import { MatterPanel } from './matter-panel.tsx';
import type { Meeting } from './meeting-queries.ts';
import { OutcomeTable } from './outcome-table.tsx';
import { lastBeside, pointAfter, pointKey, pointOfPlace, pointsOf } from './points.ts';
import styles from './room.module.css';
import { UnsentLine } from './unsent-line.tsx';
import { useAgendaKeys } from './use-agenda-keys.ts';
import { usePresence } from './use-presence.ts';
import { useRecorder } from './use-recorder.ts';

export type MeetingRoomProps = {
  readonly meeting: Meeting;
  readonly personId: string;
  readonly today: string;
  readonly onEnded: () => void;
};

/** The meeting runs from here: the agenda on the left, the point in hand in the middle, its decision on the right. */
export const MeetingRoom = ({ meeting, personId, today, onEnded }: MeetingRoomProps) => {
  const text = useText();
  const [key, setKey] = useState('outcomes');
  const [opened, setOpened] = useState<Readonly<Record<string, readonly number[]>>>({});
  const recorder = useRecorder(meeting, personId);
  const begun = meeting.state === 'convened' && meeting.heldOn !== null && today >= meeting.heldOn;
  const records = begun && meeting.may.record;
  const presence = usePresence(meeting.id, key, records);
  const known = [...meeting.decisions, ...recorder.unsent.map(({ place }) => place)];
  const beside = Math.max(lastBeside(known), ...(opened['beside'] ?? []));
  const points = useMemo(() => pointsOf(meeting, beside), [meeting, beside]);
  const inHand = points.find((point) => pointKey(point) === key) ?? points[0];

  const panel = useRef<HTMLDivElement>(null);
  const move = useCallback((steps: number) => setKey((at) => pointAfter(points, at, steps)), [points]);
  const begin = useCallback(() => {
    const fields = panel.current?.querySelectorAll<HTMLTextAreaElement>('textarea');
    // What was heard stands first, and is filled in already where the docket says it.
    const field = fields?.[inHand?.kind === 'item' ? 1 : 0];
    field?.focus();
    field?.setSelectionRange(field.value.length, field.value.length);
  }, [inHand]);
  const open = (of: string, position: number) =>
    setOpened((known) => ({ ...known, [of]: [...(known[of] ?? []), position] }));
  const addBeside = (heard = '') => {
    // One that was opened and left empty is taken up again.
    const place = { docketItemId: null, position: lastBeside(known) + 1 };
    open('beside', place.position);
    if (heard !== '') recorder.change(place, { ...proposedDraft(null), heard });
    setKey(pointOfPlace(place));
  };
  const another = () => {
    if (!records) return;
    if (inHand?.kind !== 'item') return addBeside();
    const { id } = inHand.item;
    const positions = known.flatMap(({ docketItemId, position }) => (docketItemId === id ? [position] : []));
    // The first is open already.
    if (positions.length > 0) open(id, Math.max(...positions) + 1);
  };
  useAgendaKeys({ onMove: move, onBegin: begin, onAnother: another });

  return (
    <>
      {records && <UnsentLine unsent={recorder.unsent} />}
      <div className={styles.room} data-wide={inHand?.kind !== 'item'}>
        <AgendaList
          meeting={meeting}
          points={points}
          inHand={key}
          isUnsent={(point) => recorder.unsent.some(({ place }) => pointOfPlace(place) === pointKey(point))}
          others={presence.at}
          onChoose={setKey}
          {...(records ? { onAddBeside: () => addBeside() } : {})}
        />
        {inHand?.kind === 'item' && <ItemFacts item={inHand.item} today={today} />}
        {inHand?.kind === 'outcomes' && (
          <div className={styles.wide}>
            <OutcomeTable outcomes={meeting.outcomes} clause={meeting.clauses.outcomes} today={today} />
            {meeting.docket === null && meeting.cutoff !== null && (
              <p className={styles.status}>{text('meeting.docketMissing')}</p>
            )}
          </div>
        )}
        {inHand?.kind === 'matter' && (
          <MatterPanel
            meeting={meeting}
            point={inHand}
            today={today}
            {...(records ? { onRecord: () => addBeside(inHand.title) } : {})}
          />
        )}
        {(inHand?.kind === 'item' || inHand?.kind === 'beside') && (
          <div ref={panel} className={styles.panelPlace}>
            <DecisionPanel
              key={pointKey(inHand)}
              meeting={meeting}
              point={inHand}
              recorder={recorder}
              presence={presence}
              records={records}
              opened={inHand.kind === 'item' ? (opened[inHand.item.id] ?? []) : []}
              today={today}
              onAnother={another}
              onNext={() => {
                (document.activeElement as HTMLElement | null)?.blur();
                move(1);
              }}
            />
          </div>
        )}
      </div>
      {records && (
        <EndMeeting meeting={meeting} unsent={recorder.unsent.length} onTake={setKey} onEnded={onEnded} />
      )}
    </>
  );
};
