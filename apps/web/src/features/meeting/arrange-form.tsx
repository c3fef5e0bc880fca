import { Button, Input } from 'antd';
import { useState } from 'react';
import { Dropdown } from '../../design/dropdown.tsx';
import { Field } from '../../design/field.tsx';
import { useDay } from '../../text/use-day.ts';
import { useText } from '../../text/use-text.ts';
import styles from './meeting.module.css';
import type { MeetingYear } from './meeting-queries.ts';

type MeetingForm = MeetingYear['rules'][number]['forms'][number];

/** When, where, under whom and in which form a meeting is held. */
export type Arrangement = {
  readonly heldOn: string;
  readonly startsAt: string;
  readonly place: string;
  readonly chairPostId: string;
  /** Null where the mechanism leaves no choice of form. */
  readonly convenedAs: MeetingForm | null;
};

export type ArrangeFormProps = {
  readonly initial: Arrangement;
  /** The days on which the meeting can be held; null where the mechanism leaves them to whoever calls it. */
  readonly days: { readonly from: string; readonly to: string } | null;
  /** The days that the rule gives it, where it leaves several and later ones are possible all the same. */
  readonly ruled?: { readonly from: string; readonly to: string };
  readonly chairs: readonly Pick<MeetingYear['chairs'][number], 'postId' | 'title' | 'name'>[];
  readonly forms: readonly MeetingForm[];
  readonly today: string;
  /** Whether a day outside those takes a reason (二（四）3). */
  readonly asksWhy?: boolean;
  readonly wording: 'convene' | 'move' | 'call';
  readonly pending: boolean;
  readonly onSubmit: (arrangement: Arrangement, reason: string) => void;
  readonly onLeave: () => void;
};

/** Sets the day of a meeting, or moves it, which takes a reason. */
export const ArrangeForm = (props: ArrangeFormProps) => {
  const text = useText();
  const day = useDay(props.today);
  const [draft, setDraft] = useState(props.initial);
  const [reason, setReason] = useState('');
  const { days, ruled } = props;
  const outside =
    props.asksWhy === true && ruled !== undefined && (draft.heldOn < ruled.from || draft.heldOn > ruled.to);
  const span = (of: { readonly from: string; readonly to: string }) => ({
    from: day(of.from),
    to: day(of.to),
  });
  const hint = () => {
    if (days === null) return {};
    if (ruled === undefined) return { hint: text('meeting.field.heldOnHint', span(days)) };
    return { hint: text('meeting.field.heldOnRuled', { ...span(ruled), latest: day(days.to) }) };
  };
  return (
    <form
      className={styles.arrange}
      onSubmit={(event) => {
        event.preventDefault();
        props.onSubmit(draft, reason);
      }}
    >
      <Field label={text('meeting.field.heldOn')} {...hint()}>
        {(control) => (
          <Input
            {...control}
            type="date"
            required
            min={days?.from}
            max={days?.to}
            value={draft.heldOn}
            onChange={({ target }) => setDraft({ ...draft, heldOn: target.value })}
          />
        )}
      </Field>
      <Field label={text('meeting.field.startsAt')}>
        {(control) => (
          <Input
            {...control}
            type="time"
            required
            value={draft.startsAt}
            onChange={({ target }) => setDraft({ ...draft, startsAt: target.value })}
          />
        )}
      </Field>
      <Field label={text('meeting.field.place')}>
        {(control) => (
          <Input
            {...control}
            required
            maxLength={200}
            value={draft.place}
            onChange={({ target }) => setDraft({ ...draft, place: target.value })}
          />
        )}
      </Field>
      <Field label={text('meeting.field.chair')}>
        {(control) => (
          <Dropdown
            {...control}
            value={draft.chairPostId}
            options={props.chairs.map(({ postId, title, name }) => ({
              value: postId,
              label: `${title} ${name ?? ''}`.trim(),
            }))}
            onChoose={(chairPostId) => setDraft({ ...draft, chairPostId })}
          />
        )}
      </Field>
      {props.forms.length > 0 && (
        <Field label={text('meeting.field.form')}>
          {(control) => (
            <Dropdown
              {...control}
              value={draft.convenedAs ?? ''}
              options={props.forms.map((form) => ({ value: form, label: text(`meeting.form.${form}`) }))}
              onChoose={(chosen) =>
                setDraft({
                  ...draft,
                  convenedAs: props.forms.find((form) => form === chosen) ?? draft.convenedAs,
                })
              }
            />
          )}
        </Field>
      )}
      {(props.wording === 'move' || outside) && (
        <Field label={text(outside ? 'meeting.convene.outside' : 'meeting.move.reason')}>
          {(control) => (
            <Input
              {...control}
              required
              maxLength={200}
              value={reason}
              onChange={({ target }) => setReason(target.value)}
            />
          )}
        </Field>
      )}
      <div className={styles.buttons}>
        <Button type="primary" htmlType="submit" loading={props.pending}>
          {text(`meeting.${props.wording}.submit`)}
        </Button>
        <Button onClick={props.onLeave}>{text(`meeting.${props.wording}.leave`)}</Button>
      </div>
    </form>
  );
};
