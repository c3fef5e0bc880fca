import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { DataTable } from '../../design/data-table.tsx';
import { useDay } from '../../text/use-day.ts';
import { useText } from '../../text/use-text.ts';
import { ConveneForm } from './convene-form.tsx';
import { CutoffCell, DocketCell, MinutesCell, WhenCell } from './meeting-cells.tsx';
import styles from './meeting.module.css';
import { type MeetingNarrowing, narrowed } from './meeting-narrowing.ts';
import { meetingName } from './meeting-name.ts';
import { type MeetingInYear, meetingYearQuery } from './meeting-queries.ts';
import { SkipForm } from './skip-form.tsx';

export type MeetingRegisterProps = {
  readonly year: number;
  readonly narrowing: MeetingNarrowing;
  readonly today: string;
  readonly onConvened: (meetingId: string) => void;
};

/** The meetings of a year or month, of every kind or of one: when each is, under whom, what is before it, its minutes. */
export const MeetingRegister = ({ year: asked, narrowing, today, onConvened }: MeetingRegisterProps) => {
  const text = useText();
  const day = useDay(today);
  const year = useSuspenseQuery(meetingYearQuery(asked)).data;
  const [doing, setDoing] = useState<{ what: 'convene' | 'skip'; slot: MeetingInYear } | null>(null);
  const leave = () => setDoing(null);
  const rows = narrowed(year.meetings, narrowing);
  const hasDockets = rows.some(({ cutoff, docket }) => cutoff !== null || docket !== null);
  return (
    <>
      {doing?.what === 'convene' && (
        <ConveneForm
          key={meetingName(text, doing.slot)}
          slot={doing.slot}
          year={year}
          today={today}
          onLeave={leave}
          onConvened={onConvened}
        />
      )}
      {doing?.what === 'skip' && (
        <SkipForm key={meetingName(text, doing.slot)} slot={doing.slot} onLeave={leave} />
      )}
      <DataTable
        caption={text('meeting.title')}
        rows={rows}
        rowKey={({ rule, slotKey }) => `${rule} ${slotKey}`}
        columns={[
          {
            id: 'slot',
            heading: text('meeting.column.slot'),
            lead: true,
            width: '13.5em',
            cell: (slot) =>
              slot.meetingId === null ? (
                meetingName(text, slot)
              ) : (
                <Link to="/resolution/meetings/$meetingId" params={{ meetingId: slot.meetingId }}>
                  {meetingName(text, slot)}
                </Link>
              ),
          },
          {
            id: 'when',
            heading: text('meeting.column.when'),
            cell: (slot) => <WhenCell slot={slot} day={day} />,
          },
          { id: 'chair', heading: text('meeting.column.chair'), cell: ({ chair }) => chair ?? '—' },
          ...(hasDockets
            ? [
                {
                  id: 'cutoff',
                  heading: text('meeting.column.cutoff'),
                  cell: ({ cutoff }: MeetingInYear) =>
                    cutoff === null ? '—' : <CutoffCell cutoff={cutoff} day={day} />,
                },
                {
                  id: 'docket',
                  heading: text('meeting.column.docket'),
                  cell: (slot: MeetingInYear) =>
                    slot.kind === 'resolution-meeting' ? <DocketCell slot={slot} /> : '—',
                },
              ]
            : []),
          {
            id: 'state',
            heading: text('meeting.column.state'),
            cell: ({ state, skippedBecause }) => (
              <>
                {text(`meeting.state.${state}`)}
                {skippedBecause !== null && <span className={styles.quiet}> {skippedBecause}</span>}
              </>
            ),
          },
          {
            id: 'minutes',
            heading: text('meeting.column.minutes'),
            cell: ({ minutes }) => (minutes === null ? '—' : <MinutesCell minutes={minutes} />),
          },
          ...(rows.some(({ mayConvene }) => mayConvene)
            ? [
                {
                  id: 'act',
                  heading: text('meeting.column.act'),
                  cell: (slot: MeetingInYear) => <SlotActions slot={slot} onDo={setDoing} />,
                },
              ]
            : []),
        ]}
      />
    </>
  );
};

type SlotActionsProps = {
  readonly slot: MeetingInYear;
  readonly onDo: (doing: { what: 'convene' | 'skip'; slot: MeetingInYear }) => void;
};

const SlotActions = ({ slot, onDo }: SlotActionsProps) => {
  const text = useText();
  if (!slot.mayConvene || (slot.state !== 'unscheduled' && slot.state !== 'skipped')) return null;
  const of = meetingName(text, slot);
  return (
    <span className={styles.slotActions}>
      <Button
        size="small"
        aria-label={text('meeting.convene.title', { slot: of })}
        onClick={() => onDo({ what: 'convene', slot })}
      >
        {text('meeting.convene.open')}
      </Button>
      {slot.state === 'unscheduled' && (
        <Button
          size="small"
          type="text"
          aria-label={text('meeting.skip.title', { slot: of })}
          onClick={() => onDo({ what: 'skip', slot })}
        >
          {text('meeting.skip.open')}
        </Button>
      )}
    </span>
  );
};
