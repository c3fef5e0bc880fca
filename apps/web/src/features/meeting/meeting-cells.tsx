import { Link } from '@tanstack/react-router';
import { useText } from '../../text/use-text.ts';
import { StandingLight } from '../minutes/index.ts';
import type { MeetingInYear } from './meeting-queries.ts';
import styles from './meeting.module.css';

type OfSlot = { readonly slot: MeetingInYear; readonly day: (date: string) => string };
type Present<Part extends keyof MeetingInYear> = NonNullable<MeetingInYear[Part]>;

/** By when problems are in; where a day off moved it, the day that the rule names too. */
export const CutoffCell = ({
  cutoff,
  day,
}: {
  readonly cutoff: Present<'cutoff'>;
  readonly day: (date: string) => string;
}) => {
  const text = useText();
  return (
    <>
      {day(cutoff.actual)}
      {cutoff.actual !== cutoff.nominal && (
        <span className={styles.quiet}> {text('meeting.cutoffMoved', { day: day(cutoff.nominal) })}</span>
      )}
    </>
  );
};

export const DocketCell = ({ slot: { rule, slotKey, docket } }: Pick<OfSlot, 'slot'>) => {
  const text = useText();
  if (docket === null) return <span className={styles.quiet}>{text('meeting.docketNone')}</span>;
  return (
    <>
      <Link to="/resolution/dockets/$rule/$slotKey" params={{ rule, slotKey }}>
        {text('meeting.docketItems', { count: docket.items })}
      </Link>{' '}
      <span className={styles.quiet}>
        {text(docket.state === 'frozen' ? 'meeting.docketFrozen' : 'meeting.docketOpen')}
      </span>
    </>
  );
};

/** The day that was set, and the one before it was moved; without one, the days between which it falls. */
export const WhenCell = ({ slot: { heldOn, startsAt, movedFrom, period, standsOn }, day }: OfSlot) => {
  const text = useText();
  if (heldOn === null) {
    if (standsOn !== null)
      return <span className={styles.quiet}>{text('meeting.byRule', { day: day(standsOn) })}</span>;
    return (
      <span className={styles.quiet}>
        {period.from === period.to
          ? day(period.from)
          : text('meeting.window', { from: day(period.from), to: day(period.to) })}
      </span>
    );
  }
  return (
    <>
      {text('meeting.head.when', { day: day(heldOn), time: startsAt ?? '' })}
      {movedFrom !== null && (
        <span className={styles.quiet}> {text('meeting.movedFrom', { day: day(movedFrom) })}</span>
      )}
    </>
  );
};

export const MinutesCell = ({ minutes }: { readonly minutes: Present<'minutes'> }) => {
  const text = useText();
  return (
    <span className={styles.minutesCell}>
      {minutes.number ?? text(`minutes.state.${minutes.state}`)}
      <StandingLight standing={minutes.standing} />
    </span>
  );
};
