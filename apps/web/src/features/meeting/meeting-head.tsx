import { Button } from 'antd';
import { useState } from 'react';
import { PageHeading } from '../../design/page-heading.tsx';
import { useDay } from '../../text/use-day.ts';
import { useText } from '../../text/use-text.ts';
import type { Meeting } from './meeting-queries.ts';
import { meetingName } from './meeting-name.ts';
import { MoveForm } from './move-form.tsx';
import { SkipForm } from './skip-form.tsx';

export type MeetingHeadProps = { readonly meeting: Meeting; readonly today: string };

/** Which meeting it is, when, where and under whom; and, while nothing is decided, moving or skipping it. */
export const MeetingHead = ({ meeting, today }: MeetingHeadProps) => {
  const text = useText();
  const day = useDay(today);
  const [doing, setDoing] = useState<'move' | 'skip' | null>(null);
  const { heldOn, startsAt, place, chair, convenedAs, movedFrom, movedBecause, outsideBecause } = meeting;
  const { skippedBecause } = meeting;
  const words = [
    text(`meeting.state.${meeting.state}`),
    ...(heldOn === null ? [] : [text('meeting.head.when', { day: day(heldOn), time: startsAt ?? '' })]),
    ...(place === null ? [] : [place]),
    ...(chair === null ? [] : [text('meeting.head.chair', { title: chair.title, name: chair.name ?? '' })]),
    ...(convenedAs === null ? [] : [text(`meeting.form.${convenedAs}`)]),
    ...(outsideBecause === null ? [] : [text('meeting.head.outside', { reason: outsideBecause })]),
    ...(movedFrom === null
      ? []
      : [text('meeting.head.moved', { day: day(movedFrom), reason: movedBecause ?? '' })]),
    ...(skippedBecause === null ? [] : [text('meeting.head.skipped', { reason: skippedBecause })]),
  ];
  // What no rhythm brings has no slot to leave empty.
  const calledOff = meeting.kind === 'special-topic-meeting' ? 'callOff' : 'open';
  const open = meeting.may.convene && meeting.state === 'convened' && meeting.decisions.length === 0;
  return (
    <>
      <PageHeading
        title={meetingName(text, meeting)}
        clause={meeting.clause}
        lead={words.join(' · ')}
        {...(open && doing === null
          ? {
              actions: (
                <>
                  <Button onClick={() => setDoing('move')}>{text('meeting.move.open')}</Button>
                  <Button onClick={() => setDoing('skip')}>{text(`meeting.skip.${calledOff}`)}</Button>
                </>
              ),
            }
          : {})}
      />
      {open && doing === 'move' && (
        <MoveForm meeting={meeting} today={today} onLeave={() => setDoing(null)} />
      )}
      {open && doing === 'skip' && <SkipForm slot={meeting} onLeave={() => setDoing(null)} />}
    </>
  );
};
