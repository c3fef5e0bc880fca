import { Button, Input } from 'antd';
import { useState } from 'react';
import { api } from '../../api/client.ts';
import { useCommand } from '../../api/use-command.ts';
import { ConflictNotice } from '../../design/conflict-notice.tsx';
import { ErrorNotice } from '../../design/error-notice.tsx';
import { Field } from '../../design/field.tsx';
import { useText } from '../../text/use-text.ts';
import type { Minutes } from './minutes-queries.ts';
import { linesOf, type MinutesDraft, minutesDraft } from './draft.ts';
import styles from './minutes.module.css';

export type EditMinutesProps = {
  readonly meetingId: string;
  readonly minutes: Minutes;
  readonly onLeave: () => void;
};

const names = ['heading', 'heard', 'copies'] as const;
const rows = { minRows: 2, maxRows: 12 };

/** Words the introduction and the distribution list; what was decided is not touched here. */
export const EditMinutes = ({ meetingId, minutes, onLeave }: EditMinutesProps) => {
  const text = useText();
  const edit = useCommand(api.minutes.edit.call, onLeave);
  const [draft, setDraft] = useState(() => minutesDraft(minutes.wording));
  const [basis, setBasis] = useState(minutes.revision);
  const stored = minutesDraft(minutes.wording);
  const send = (revision: number) =>
    edit.run({
      meetingId,
      revision,
      title: draft.heading,
      heard: linesOf(draft.heard),
      copies: linesOf(draft.copies),
    });
  const take = (latest: MinutesDraft) => {
    setDraft(latest);
    setBasis(minutes.revision);
    edit.forget();
  };
  return (
    <form
      className={styles.actions}
      onSubmit={(event) => {
        event.preventDefault();
        send(basis);
      }}
    >
      {names.map((name) => (
        <Field key={name} label={text(`minutes.${name}`)} optional={name !== 'heading'}>
          {(control) => (
            <Input.TextArea
              {...control}
              autoSize={rows}
              required={name === 'heading'}
              value={draft[name]}
              onChange={({ target }) => setDraft({ ...draft, [name]: target.value })}
            />
          )}
        </Field>
      ))}
      <p className={styles.quiet}>{text('minutes.decidedStays')}</p>
      {edit.conflict ? (
        <ConflictNotice
          error={edit.error}
          differences={names
            .filter((name) => stored[name] !== draft[name])
            .map((name) => ({
              field: text(`minutes.${name}`),
              theirs: stored[name],
              mine: draft[name],
            }))}
          onKeepMine={() => send(minutes.revision)}
          onTakeTheirs={() => take(stored)}
        />
      ) : (
        <ErrorNotice error={edit.error} />
      )}
      <div className={styles.buttons}>
        <Button type="primary" htmlType="submit" loading={edit.pending}>
          {text('minutes.save')}
        </Button>
        <Button onClick={onLeave}>{text('minutes.leave')}</Button>
      </div>
    </form>
  );
};
