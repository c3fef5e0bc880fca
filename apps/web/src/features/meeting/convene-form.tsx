import { api } from '../../api/client.ts';
import { useCommand } from '../../api/use-command.ts';
import { ErrorNotice } from '../../design/error-notice.tsx';
import { useText } from '../../text/use-text.ts';
import { ArrangeForm } from './arrange-form.tsx';
import styles from './meeting.module.css';
import { meetingName } from './meeting-name.ts';
import type { MeetingInYear, MeetingYear } from './meeting-queries.ts';

export type ConveneFormProps = {
  readonly slot: MeetingInYear;
  readonly year: MeetingYear;
  readonly today: string;
  readonly onLeave: () => void;
  readonly onConvened: (meetingId: string) => void;
};

/** The day of the rule; without one, the first that it has from today on. */
const proposedDay = ({ standsOn, days: possible, kind, period }: MeetingInYear, today: string): string => {
  if (standsOn !== null) return standsOn;
  // Outside its part of the year it takes a reason.
  const days = kind === 'groundbreaking' ? period : possible;
  return today > days.from && today <= days.to ? today : days.from;
};

/** Sets the day of a slot. */
export const ConveneForm = ({ slot, year, today, onLeave, onConvened }: ConveneFormProps) => {
  const text = useText();
  const convene = useCommand(api.meeting.convene.call, ({ id }) => onConvened(id));
  const chairs = year.chairs.filter(
    ({ rule, postId }) => rule === slot.rule && (slot.leadPostId ?? postId) === postId,
  );
  const forms = year.rules.find(({ rule }) => rule === slot.rule)?.forms ?? [];
  return (
    <section className={styles.panel} aria-labelledby="convene">
      <h2 id="convene">{text('meeting.convene.title', { slot: meetingName(text, slot) })}</h2>
      <ArrangeForm
        initial={{
          heldOn: proposedDay(slot, today),
          startsAt: '15:00',
          place: '',
          chairPostId: chairs[0]?.postId ?? '',
          convenedAs: forms[0] ?? null,
        }}
        days={slot.days}
        {...(slot.standsOn === null && { ruled: slot.period })}
        chairs={chairs}
        forms={forms}
        today={today}
        wording="convene"
        pending={convene.pending}
        asksWhy={slot.kind === 'groundbreaking'}
        onSubmit={(arrangement, reason) =>
          convene.run({
            rule: slot.rule,
            slotKey: slot.slotKey,
            ...arrangement,
            ...(reason !== '' && { reason }),
          })
        }
        onLeave={onLeave}
      />
      <ErrorNotice error={convene.error} />
    </section>
  );
};
