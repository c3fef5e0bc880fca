import { Button, Input, Radio } from 'antd';
import { useState } from 'react';
import { api } from '../../api/client.ts';
import { useCommand } from '../../api/use-command.ts';
import { Choice } from '../../design/choice.tsx';
import { ErrorNotice } from '../../design/error-notice.tsx';
import { Field } from '../../design/field.tsx';
import { useText } from '../../text/use-text.ts';
import styles from './problem.module.css';
import type { Problem } from './problem-queries.ts';

type SpecialMeetingFormProps = {
  readonly problem: Problem;
  readonly today: string;
  readonly onDone: () => void;
};

/** What a special-topic meeting found: settled on the spot, or unresolved with the decision that is asked for. */
export const SpecialMeetingForm = ({ problem, today, onDone }: SpecialMeetingFormProps) => {
  const text = useText();
  const record = useCommand(api.problem.recordSpecialMeeting.call, onDone);
  const [heldOn, setHeldOn] = useState(today);
  const [chair, setChair] = useState<string | null>(problem.chairs[0]?.id ?? null);
  const [findings, setFindings] = useState('');
  const [outcome, setOutcome] = useState<'settled' | 'unresolved' | null>(null);
  const [decisionAsked, setDecisionAsked] = useState('');
  const submit = () => {
    if (chair === null || outcome === null) return;
    const meeting = { id: problem.id, revision: problem.revision, heldOn, chairedByPostId: chair, findings };
    record.run(outcome === 'settled' ? { ...meeting, outcome } : { ...meeting, outcome, decisionAsked });
  };
  const prose = (label: 'findings' | 'decisionAsked', value: string, onChange: (value: string) => void) => (
    <Field label={text(`problem.meeting.${label}`)}>
      {(control) => (
        <Input.TextArea
          {...control}
          required
          autoSize={{ minRows: 2, maxRows: 10 }}
          value={value}
          onChange={({ target }) => onChange(target.value)}
        />
      )}
    </Field>
  );
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <div className={styles.pair}>
        <Field label={text('problem.meeting.heldOn')}>
          {(control) => (
            <Input
              {...control}
              type="date"
              required
              max={today}
              value={heldOn}
              onChange={({ target }) => setHeldOn(target.value)}
            />
          )}
        </Field>
        <Field label={text('problem.meeting.chairedBy')}>
          {(control) => (
            <Choice control={control} value={chair} options={problem.chairs} onChange={setChair} />
          )}
        </Field>
      </div>
      {prose('findings', findings, setFindings)}
      <Radio.Group
        aria-label={text('problem.meeting.outcome')}
        value={outcome}
        options={(['unresolved', 'settled'] as const).map((value) => ({
          value,
          label: text(`problem.meeting.${value}`),
        }))}
        onChange={({ target }) => setOutcome(target.value as 'settled' | 'unresolved')}
      />
      {outcome === 'unresolved' && prose('decisionAsked', decisionAsked, setDecisionAsked)}
      <ErrorNotice error={record.error} />
      <div className={styles.buttons}>
        <Button
          type="primary"
          htmlType="submit"
          loading={record.pending}
          disabled={chair === null || outcome === null}
        >
          {text('problem.action.record-special-meeting')}
        </Button>
        <Button onClick={onDone}>{text('problem.form.leave')}</Button>
        {outcome === null && <small>{text('problem.meeting.chooseFirst')}</small>}
      </div>
    </form>
  );
};
