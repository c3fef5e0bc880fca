import { Button, Input } from 'antd';
import { useState } from 'react';
import { api } from '../../api/client.ts';
import { useCommand } from '../../api/use-command.ts';
import { Choice, type Option } from '../../design/choice.tsx';
import { ErrorNotice } from '../../design/error-notice.tsx';
import { Field } from '../../design/field.tsx';
import { useText } from '../../text/use-text.ts';
import type { DocketItem } from './docket-queries.ts';
import styles from './docket.module.css';
import { itemDraft, itemFields } from './item-draft.ts';

type AmendFormProps = {
  readonly item: DocketItem;
  readonly units: readonly Option[];
  readonly onLeave: () => void;
};

/** Changes an item that the meeting already has before it, for a reason that stands beside the change. */
export const AmendForm = ({ item, units, onLeave }: AmendFormProps) => {
  const text = useText();
  const [draft, setDraft] = useState(() => itemDraft(item));
  const [reason, setReason] = useState('');
  const amend = useCommand(api.docket.amendItem.call, onLeave);
  return (
    <form
      className={styles.amendment}
      onSubmit={(event) => {
        event.preventDefault();
        amend.run({ id: item.id, revision: draft.revision, ...itemFields(draft), reason });
      }}
    >
      <Field label={text('docket.responsibleUnit')}>
        {(control) => (
          <Choice
            control={control}
            value={draft.unitId}
            options={units}
            onChange={(unitId) => setDraft({ ...draft, unitId })}
          />
        )}
      </Field>
      <Field label={text('docket.limit')}>
        {(control) => (
          <Input
            {...control}
            type="date"
            value={draft.limitOn}
            onChange={({ target }) => setDraft({ ...draft, limitOn: target.value })}
          />
        )}
      </Field>
      <Field label={text('docket.requirement')}>
        {(control) => (
          <Input.TextArea
            {...control}
            autoSize={{ minRows: 1, maxRows: 8 }}
            value={draft.requirement}
            onChange={({ target }) => setDraft({ ...draft, requirement: target.value })}
          />
        )}
      </Field>
      <Field label={text('docket.changed.reason')} hint={text('docket.changed.reasonHint')}>
        {(control) => (
          <Input {...control} required value={reason} onChange={({ target }) => setReason(target.value)} />
        )}
      </Field>
      <ErrorNotice error={amend.error} />
      <div className={styles.buttons}>
        <Button type="primary" htmlType="submit" loading={amend.pending}>
          {text('docket.changed.submit')}
        </Button>
        <Button onClick={onLeave}>{text('problem.form.leave')}</Button>
      </div>
    </form>
  );
};
