import { Button, Input, Radio } from 'antd';
import { useState } from 'react';
import { api } from '../../api/client.ts';
import { useCommand } from '../../api/use-command.ts';
import { ConflictNotice } from '../../design/conflict-notice.tsx';
import { ErrorNotice } from '../../design/error-notice.tsx';
import { Field } from '../../design/field.tsx';
import { useText } from '../../text/use-text.ts';
import styles from './meeting.module.css';
import type { Meeting } from './meeting-queries.ts';

type Study = Meeting['studies'][number];
type Draft = Pick<Study, 'findings' | 'outcome' | 'decisionAsked' | 'revision'>;

export type StudyFormProps = { readonly meetingId: string; readonly study: Study };

/** What was found about one problem: settled here, or what the resolution meeting is asked to decide. */
export const StudyForm = ({ meetingId, study }: StudyFormProps) => {
  const text = useText();
  // What is being written stays as it is, whatever others save meanwhile; without it, the form shows what is saved.
  const [written, setWritten] = useState<Draft | null>(null);
  const save = useCommand(api.meeting.study.call, () => setWritten(null));
  const { findings, outcome, decisionAsked, revision } = written ?? study;
  const write = (part: Partial<Draft>) => setWritten({ findings, outcome, decisionAsked, revision, ...part });
  const submit = (on: number) =>
    save.run({ meetingId, problemId: study.problemId, findings, outcome, decisionAsked, revision: on });
  const prose = (name: 'findings' | 'decisionAsked', value: string) => (
    <Field label={text(`meeting.study.${name}`)}>
      {(control) => (
        <Input.TextArea
          {...control}
          autoSize={{ minRows: 2, maxRows: 10 }}
          maxLength={5_000}
          value={value}
          onChange={({ target }) => write({ [name]: target.value })}
        />
      )}
    </Field>
  );
  return (
    <form
      className={styles.study}
      aria-label={study.title}
      onSubmit={(event) => {
        event.preventDefault();
        submit(revision);
      }}
    >
      {prose('findings', findings)}
      <Radio.Group
        aria-label={text('meeting.study.outcome')}
        value={outcome}
        options={(['settled', 'unresolved'] as const).map((value) => ({
          value,
          label: text(`meeting.study.${value}`),
        }))}
        onChange={({ target }) => write({ outcome: target.value as Study['outcome'] })}
      />
      {outcome === 'unresolved' && prose('decisionAsked', decisionAsked)}
      {save.conflict ? (
        <ConflictNotice
          error={save.error}
          differences={(['findings', 'decisionAsked'] as const)
            .filter((field) => study[field] !== (written ?? study)[field])
            .map((field) => ({
              field: text(`meeting.study.${field}`),
              theirs: study[field],
              mine: (written ?? study)[field],
            }))}
          onKeepMine={() => submit(study.revision)}
          onTakeTheirs={() => {
            setWritten(null);
            save.forget();
          }}
        />
      ) : (
        <ErrorNotice error={save.error} />
      )}
      <div className={styles.buttons}>
        <Button type="primary" htmlType="submit" disabled={written === null} loading={save.pending}>
          {text('meeting.study.save')}
        </Button>
      </div>
    </form>
  );
};
