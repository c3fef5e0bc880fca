import { Link } from '@tanstack/react-router';
import { useDay } from '../../text/use-day.ts';
import { useText } from '../../text/use-text.ts';
import { useToday } from '../session/index.ts';
import type { WeekSlot } from './weekly-queries.ts';
import styles from './weekly-report.module.css';

/** When the meeting is that hears the reports, before which other, or why there is none; and the way to it. */
export const WeekLine = ({ slot }: { readonly slot: WeekSlot }) => {
  const text = useText();
  const { meeting, stage } = slot;
  const words = useWords(slot);
  return (
    <p className={styles.meeting}>
      {words} {stage === 'heard' && <b>{text('weeklyReport.meeting.heard')}</b>}{' '}
      {meeting !== null && stage !== 'skipped' ? (
        <Link to="/resolution/meetings/$meetingId" params={{ meetingId: meeting.id }}>
          {text('weeklyReport.meeting.open')}
        </Link>
      ) : (
        <Link to="/resolution/meetings" search={{ kind: slot.rule }}>
          {text('weeklyReport.meeting.convene')}
        </Link>
      )}
    </p>
  );
};

function useWords({ label, standsOn, anchor, meeting, skippedBecause }: WeekSlot): string {
  const text = useText();
  const day = useDay(useToday());
  if (standsOn === null) {
    return text('weeklyReport.meeting.skipped', { meeting: label, reason: skippedBecause ?? '' });
  }
  const on = day(standsOn);
  const moved = meeting?.movedFrom ?? null;
  const after = moved === null ? '' : ` · ${text('weeklyReport.meeting.movedFrom', { day: day(moved) })}`;
  if (meeting?.startsAt) {
    const place = meeting.place ?? '';
    return `${text('weeklyReport.meeting.standsAt', { meeting: label, day: on, time: meeting.startsAt, place })}${after}`;
  }
  return anchor === null
    ? text('weeklyReport.meeting.standsOnAlone', { meeting: label, day: on })
    : text('weeklyReport.meeting.standsOn', { meeting: label, day: on, anchor: anchor.label });
}
