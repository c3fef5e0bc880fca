import { Button, Input, Radio } from 'antd';
import { useState } from 'react';
import { api } from '../../api/client.ts';
import { useCommand } from '../../api/use-command.ts';
import { ErrorNotice } from '../../design/error-notice.tsx';
import { Field } from '../../design/field.tsx';
import { useText } from '../../text/use-text.ts';
import styles from './groundbreaking.module.css';
import type { StartRecord } from './groundbreaking-queries.ts';

type Finding = NonNullable<StartRecord['finding']>['is'];

const findings = ['real', 'not-started', 'doubtful'] as const satisfies readonly Finding[];

/** One check of one project, as it was seen. */
export type StartAt = {
  readonly rule: string;
  readonly slotKey: string;
  readonly projectId: string;
  readonly duty: string;
  readonly revision: number;
};

/** The supervision office records what it found; no start is real without the unit's word of it. */
export const FindingForm = ({ at, record }: { readonly at: StartAt; readonly record: StartRecord }) => {
  const text = useText();
  const evidence = record.answer?.startedOn != null;
  const [is, setIs] = useState<Finding>(record.finding?.is ?? (evidence ? 'real' : 'not-started'));
  const [note, setNote] = useState(record.finding?.note ?? '');
  const find = useCommand(api.groundbreaking.find.call);
  return (
    <form
      className={styles.panel}
      aria-label={text('groundbreaking.start.finding.title')}
      onSubmit={(submitted) => {
        submitted.preventDefault();
        find.run({ ...at, is, note });
      }}
    >
      <h3>{text('groundbreaking.start.finding.title')}</h3>
      <Radio.Group
        value={is}
        onChange={({ target }) => setIs(findings.find((one) => one === target.value) ?? 'doubtful')}
        options={findings.map((one) => ({
          value: one,
          label: text(`groundbreaking.start.state.${one}`),
          disabled: one === 'real' && !evidence,
        }))}
      />
      <Field label={text('groundbreaking.start.finding.note')} optional>
        {(control) => (
          <Input
            {...control}
            maxLength={1_000}
            value={note}
            onChange={({ target }) => setNote(target.value)}
          />
        )}
      </Field>
      <ErrorNotice error={find.error} />
      <div className={styles.buttons}>
        <Button type="primary" htmlType="submit" loading={find.pending}>
          {text('groundbreaking.start.finding.submit')}
        </Button>
      </div>
    </form>
  );
};
