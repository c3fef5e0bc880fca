import { Button, Input, Radio } from 'antd';
import { useState } from 'react';
import { api } from '../../api/client.ts';
import { useCommand } from '../../api/use-command.ts';
import { Choice } from '../../design/choice.tsx';
import { ErrorNotice } from '../../design/error-notice.tsx';
import { Field } from '../../design/field.tsx';
import { useDay } from '../../text/use-day.ts';
import { useText } from '../../text/use-text.ts';
import { DecisionChanges } from './decision-changes.tsx';
import { DecisionConflict } from './decision-conflict.tsx';
import { type DecisionDraft, proposedDraft } from './decision-draft.ts';
import { DecisionStatus } from './decision-status.tsx';
import type { Decision, Item } from './meeting-queries.ts';
import type { Place } from './points.ts';
import styles from './room.module.css';
import type { RecorderView } from './use-recorder.ts';

export type DecisionFormProps = {
  readonly meeting: { readonly id: string; readonly heldOn: string };
  /** Whose typing here is seen from elsewhere. */
  readonly typing: string | undefined;
  readonly place: Place;
  readonly item: Item | null;
  readonly stored: Decision | undefined;
  readonly recorder: RecorderView;
  readonly units: readonly { readonly id: string; readonly name: string }[];
  readonly today: string;
  /** Where one's own text goes when both shall stay. */
  readonly free: () => Place;
  readonly onTyping: (place: Place) => void;
  /** It is saved, and the meeting goes on. */
  readonly onNext: () => void;
};

const rows = { minRows: 2, maxRows: 10 };

/** One decision: what was heard, who does what, and by when (二（二）4（2）). Saved while one types; Ctrl-Enter saves and goes on. */
export const DecisionForm = (props: DecisionFormProps) => {
  const { meeting, place, item, stored, recorder, units, today } = props;
  const text = useText();
  const day = useDay(today);
  const remove = useCommand(api.meeting.removeDecision.call);
  // What the docket proposes is there to be accepted, and becomes a decision only when somebody saves it.
  const [proposal] = useState(() => proposedDraft(place.position === 1 ? item : null));
  const draft = recorder.shownIn(place) ?? proposal;
  const change = (part: Partial<DecisionDraft>) => {
    recorder.change(place, { ...draft, ...part });
    props.onTyping(place);
  };
  const status = recorder.statusOf(place);
  const decided = draft.outcome === 'decided';
  return (
    <form
      className={styles.decision}
      aria-label={text('meeting.decision.nth', { position: place.position })}
      onSubmit={(event) => {
        event.preventDefault();
        recorder.save(place, draft);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        recorder.save(place, draft);
        props.onNext();
      }}
    >
      <Radio.Group
        aria-label={text('meeting.decision.outcome')}
        value={draft.outcome}
        options={(['decided', 'deferred'] as const).map((value) => ({
          value,
          label: text(`meeting.decision.${value}`),
        }))}
        onChange={({ target }) => change({ outcome: target.value === 'deferred' ? 'deferred' : 'decided' })}
      />
      <Field
        label={text(item === null ? 'meeting.decision.heardBeside' : 'meeting.decision.heard')}
        {...(item === null ? {} : { hint: text('meeting.decision.heardHint') })}
        optional={item !== null}
      >
        {(control) => (
          <Input.TextArea
            {...control}
            autoSize={rows}
            maxLength={2000}
            value={draft.heard}
            onChange={({ target }) => change({ heard: target.value })}
          />
        )}
      </Field>
      {decided && (
        <>
          <Field label={text('meeting.decision.lead')}>
            {(control) => (
              <Choice
                control={control}
                value={draft.leadUnitId}
                options={units}
                onChange={(leadUnitId) => change({ leadUnitId })}
              />
            )}
          </Field>
          <Field label={text('meeting.decision.assisting')} optional>
            {(control) => (
              <Choice
                control={control}
                multiple
                value={draft.assistingUnitIds}
                options={units.filter(({ id }) => id !== draft.leadUnitId)}
                onChange={(ids) => change({ assistingUnitIds: [...ids] })}
              />
            )}
          </Field>
          <Field label={text('meeting.decision.requirement')}>
            {(control) => (
              <Input.TextArea
                {...control}
                autoSize={{ ...rows, minRows: 3 }}
                maxLength={2000}
                value={draft.requirement}
                onChange={({ target }) => change({ requirement: target.value })}
              />
            )}
          </Field>
          <Field
            label={text('meeting.decision.limit')}
            hint={text('meeting.decision.limitHint', { day: day(meeting.heldOn) })}
          >
            {(control) => (
              <Input
                {...control}
                type="date"
                min={meeting.heldOn}
                value={draft.limitOn ?? ''}
                onChange={({ target }) => change({ limitOn: target.value === '' ? null : target.value })}
              />
            )}
          </Field>
        </>
      )}
      {status.kind === 'conflict' && (
        <DecisionConflict
          error={status.error}
          theirs={status.theirs}
          mine={draft}
          units={units}
          onKeepMine={() => recorder.keepMine(place)}
          onTakeTheirs={() => recorder.takeTheirs(place)}
          onKeepBoth={() => recorder.moveMine(place, props.free())}
        />
      )}
      {status.kind === 'refused' && <ErrorNotice error={status.error} />}
      <ErrorNotice error={remove.error} />
      <DecisionStatus status={status} stored={stored} typing={props.typing} />
      {stored?.rewritten === true && <DecisionChanges meetingId={meeting.id} stored={stored} units={units} />}
      <div className={styles.buttons}>
        <Button type="primary" htmlType="submit">
          {text('meeting.decision.save')}
        </Button>
        {stored !== undefined && (
          <Button
            type="text"
            loading={remove.pending}
            onClick={() => {
              recorder.takeTheirs(place);
              remove.run({ meetingId: meeting.id, decisionId: stored.id, revision: stored.revision });
            }}
          >
            {text('meeting.decision.remove')}
          </Button>
        )}
      </div>
    </form>
  );
};
