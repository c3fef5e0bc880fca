import { useSuspenseQuery } from '@tanstack/react-query';
import { Checkbox } from 'antd';
import { useState } from 'react';
import { api } from '../../api/client.ts';
import { useCommand } from '../../api/use-command.ts';
import { ErrorNotice } from '../../design/error-notice.tsx';
import { useText } from '../../text/use-text.ts';
import { ArrangeForm } from './arrange-form.tsx';
import styles from './meeting.module.css';
import { callChoicesQuery, type MeetingYear } from './meeting-queries.ts';

export type CallFormProps = {
  readonly rule: MeetingYear['rules'][number];
  readonly chairs: MeetingYear['chairs'];
  /** The problem from whose page one comes. */
  readonly study: string | null;
  readonly today: string;
  readonly onLeave: () => void;
  readonly onCalled: (meetingId: string) => void;
};

/** Calls a meeting that no rhythm brings; a leader's own on some of the problems at the step of study (二（二）3). */
export const CallForm = ({ rule, chairs, study, today, onLeave, onCalled }: CallFormProps) => {
  const text = useText();
  const choices = useSuspenseQuery(callChoicesQuery).data;
  const call = useCommand(api.meeting.callMeeting.call, ({ id }) => onCalled(id));
  const [problemIds, setProblemIds] = useState<readonly string[]>(() =>
    // The only one there is needs no choosing.
    choices.problems.flatMap(({ id }, _, all) => (id === study || all.length === 1 ? [id] : [])),
  );
  const own = rule.kind === 'special-topic-meeting';
  const chosen = choices.problems.filter(({ id }) => problemIds.includes(id));
  // Problems of two leaders are studied in two meetings.
  const leader = chosen[0]?.chairPostId ?? null;
  const entitled = own
    ? choices.chairs.filter(({ postId }) => leader === null || postId === leader)
    : chairs.filter((chair) => chair.rule === rule.rule);
  const toggle = (id: string, on: boolean) =>
    setProblemIds(on ? [...problemIds, id] : problemIds.filter((one) => one !== id));
  return (
    <section className={styles.panel} aria-labelledby="call">
      <h2 id="call">{text('meeting.call.title', { meeting: rule.label })}</h2>
      {own && (
        <fieldset className={styles.problems}>
          <legend>{text('meeting.call.problems')}</legend>
          {choices.problems.map(({ id, title, projectName, unitName, chairPostId }) => (
            <Checkbox
              key={id}
              checked={problemIds.includes(id)}
              disabled={leader !== null && chairPostId !== leader}
              onChange={({ target }) => toggle(id, target.checked)}
            >
              {title} <span className={styles.quiet}>{`${projectName} · ${unitName}`}</span>
            </Checkbox>
          ))}
        </fieldset>
      )}
      <ArrangeForm
        // The chair follows from whose problems they are.
        key={leader}
        initial={{
          heldOn: today,
          startsAt: '15:00',
          place: '',
          chairPostId: entitled[0]?.postId ?? '',
          convenedAs: rule.forms[0] ?? null,
        }}
        days={null}
        chairs={entitled}
        forms={rule.forms}
        today={today}
        wording="call"
        pending={call.pending}
        onSubmit={(arrangement) => call.run({ rule: rule.rule, problemIds: [...problemIds], ...arrangement })}
        onLeave={onLeave}
      />
      <ErrorNotice error={call.error} />
    </section>
  );
};
