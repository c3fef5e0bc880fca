import { Button, Checkbox } from 'antd';
import { useState } from 'react';
import { api } from '../../api/client.ts';
import { useCommand } from '../../api/use-command.ts';
import { Choice } from '../../design/choice.tsx';
import { Dropdown } from '../../design/dropdown.tsx';
import { ErrorNotice } from '../../design/error-notice.tsx';
import { Field } from '../../design/field.tsx';
import { useText } from '../../text/use-text.ts';
import { type ChannelDraft, channelKinds, draftOf, enteredOf } from './channel-draft.ts';
import { MailFields, RobotFields, SmsFields } from './channel-fields.tsx';
import type { Channel, Settings } from './reminder-queries.ts';
import styles from './reminder.module.css';

type ChannelFormProps = {
  /** Null for a new one. */
  readonly channel: Channel | null;
  readonly units: Settings['units'];
  readonly onLeave: () => void;
};

/** A way out of the house: how it is reached, and of a robot, whose group it speaks to. */
export const ChannelForm = ({ channel, units, onLeave }: ChannelFormProps) => {
  const text = useText();
  const [draft, setDraft] = useState(() => draftOf(channel));
  const [unitId, setUnitId] = useState(channel?.unitId ?? null);
  const [enabled, setEnabled] = useState(channel?.enabled ?? true);
  const save = useCommand(api.reminder.saveChannel.call, onLeave);
  const change = (changes: Partial<ChannelDraft>) => setDraft({ ...draft, ...changes });
  const isRobot = draft.kind !== 'email' && draft.kind !== 'sms';
  const Fields = isRobot ? RobotFields : draft.kind === 'sms' ? SmsFields : MailFields;
  return (
    <form
      className={styles.form}
      aria-label={text(channel === null ? 'reminder.admin.addChannel' : 'reminder.admin.change')}
      onSubmit={(event) => {
        event.preventDefault();
        save.run({
          id: channel?.id ?? null,
          revision: channel?.revision ?? 0,
          enabled,
          unitId: isRobot ? unitId : null,
          channel: enteredOf(draft),
        });
      }}
    >
      {channel === null && (
        <Field label={text('reminder.admin.kind')}>
          {(control) => (
            <Dropdown
              {...control}
              value={draft.kind}
              options={channelKinds.map((value) => ({ value, label: text(`reminder.channel.${value}`) }))}
              onChoose={(value) => change({ kind: channelKinds.find((one) => one === value) ?? draft.kind })}
            />
          )}
        </Field>
      )}
      {isRobot && (
        <Field label={text('reminder.admin.group')} optional>
          {(control) => (
            <Choice
              control={control}
              options={units}
              placeholder={text('reminder.admin.county')}
              value={unitId}
              onChange={setUnitId}
            />
          )}
        </Field>
      )}
      <Fields draft={draft} onChange={change} kept={channel !== null} />
      <div className={styles.wide}>
        <Checkbox checked={enabled} onChange={({ target }) => setEnabled(target.checked)}>
          {text('reminder.admin.enabled')}
        </Checkbox>
      </div>
      <div className={styles.wide}>
        <ErrorNotice error={save.error} />
        <Button type="primary" htmlType="submit" loading={save.pending}>
          {text('reminder.admin.save')}
        </Button>
        <Button onClick={onLeave}>{text('reminder.admin.leave')}</Button>
      </div>
    </form>
  );
};
