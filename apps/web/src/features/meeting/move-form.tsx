import { useSuspenseQuery } from '@tanstack/react-query';
import { api } from '../../api/client.ts';
import { useCommand } from '../../api/use-command.ts';
import { ErrorNotice } from '../../design/error-notice.tsx';
import { useText } from '../../text/use-text.ts';
import { ArrangeForm } from './arrange-form.tsx';
import styles from './meeting.module.css';
import { type Meeting, meetingYearQuery } from './meeting-queries.ts';

export type MoveFormProps = {
  readonly meeting: Meeting;
  readonly today: string;
  readonly onLeave: () => void;
};

/** Puts a convened meeting on another day, for a reason. */
export const MoveForm = ({ meeting, today, onLeave }: MoveFormProps) => {
  const text = useText();
  const move = useCommand(api.meeting.move.call, onLeave);
  const year = useSuspenseQuery(meetingYearQuery(Number(meeting.slotKey.slice(0, 4)))).data;
  const { id, revision, rule } = meeting;
  // A leader's own meeting keeps its leader.
  const chairs = year.chairs.filter((chair) => chair.rule === rule);
  return (
    <section className={styles.panel} aria-labelledby="move">
      <h2 id="move">{text('meeting.move.title')}</h2>
      <ArrangeForm
        initial={{
          heldOn: meeting.heldOn ?? today,
          startsAt: meeting.startsAt ?? '',
          place: meeting.place ?? '',
          chairPostId: meeting.chair?.postId ?? '',
          convenedAs: meeting.convenedAs,
        }}
        days={meeting.days}
        chairs={chairs.length > 0 || meeting.chair === null ? chairs : [meeting.chair]}
        forms={year.rules.find((one) => one.rule === rule)?.forms ?? []}
        today={today}
        wording="move"
        pending={move.pending}
        onSubmit={(arrangement, reason) => move.run({ meetingId: id, revision, ...arrangement, reason })}
        onLeave={onLeave}
      />
      <ErrorNotice error={move.error} />
    </section>
  );
};
