import { useSuspenseQuery } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { api } from '../../api/client.ts';
import { useCommand } from '../../api/use-command.ts';
import { Choice } from '../../design/choice.tsx';
import { ErrorNotice } from '../../design/error-notice.tsx';
import { Field } from '../../design/field.tsx';
import { useText } from '../../text/use-text.ts';
import styles from './site-tour.module.css';
import type { Remark } from './tour-queries.ts';

/** The unit raises the problem that was put to it, or says why not. */
export const AnswerForm = ({ remark }: { readonly remark: Remark }) => {
  const text = useText();
  const [answering, setAnswering] = useState<'raise' | 'decline' | null>(null);
  if (answering === 'raise') return <RaiseForm remark={remark} onLeave={() => setAnswering(null)} />;
  if (answering === 'decline') return <DeclineForm remark={remark} onLeave={() => setAnswering(null)} />;
  return (
    <span className={styles.buttons}>
      <Button type="primary" onClick={() => setAnswering('raise')}>
        {text('siteTour.answer.raise')}
      </Button>
      <Button onClick={() => setAnswering('decline')}>{text('siteTour.answer.decline')}</Button>
    </span>
  );
};

type FormProps = { readonly remark: Remark; readonly onLeave: () => void };

const RaiseForm = ({ remark, onLeave }: FormProps) => {
  const text = useText();
  const { kinds } = useSuspenseQuery(api.problem.choices.queryOptions()).data;
  const [kind, setKind] = useState(kinds.find((one) => one === 'other') ?? kinds[0] ?? null);
  const [title, setTitle] = useState(remark.content.split('\n')[0]?.slice(0, 60) ?? '');
  const [proposal, setProposal] = useState('');
  const answer = useCommand(api.siteTour.answer.call);
  return (
    <form
      className={styles.panel}
      onSubmit={(event) => {
        event.preventDefault();
        if (kind !== null) {
          answer.run({ id: remark.id, revision: remark.revision, answer: 'raise', kind, title, proposal });
        }
      }}
    >
      <Field label={text('siteTour.answer.kind')}>
        {(control) => (
          <Choice
            control={control}
            value={kind}
            options={kinds.map((id) => ({ id, name: text(`problem.kind.${id}`) }))}
            onChange={(id) => setKind(kinds.find((one) => one === id) ?? null)}
          />
        )}
      </Field>
      <Field label={text('siteTour.answer.titleField')}>
        {(control) => (
          <Input
            {...control}
            required
            maxLength={200}
            value={title}
            onChange={({ target }) => setTitle(target.value)}
          />
        )}
      </Field>
      <Field label={text('siteTour.answer.proposal')}>
        {(control) => (
          <Input.TextArea
            {...control}
            required
            autoSize={{ minRows: 2 }}
            maxLength={5000}
            value={proposal}
            onChange={({ target }) => setProposal(target.value)}
          />
        )}
      </Field>
      <ErrorNotice error={answer.error} />
      <div className={styles.buttons}>
        <Button type="primary" htmlType="submit" loading={answer.pending}>
          {text('siteTour.answer.submitRaise')}
        </Button>
        <Button onClick={onLeave}>{text('siteTour.answer.leave')}</Button>
      </div>
    </form>
  );
};

const DeclineForm = ({ remark, onLeave }: FormProps) => {
  const text = useText();
  const [reason, setReason] = useState('');
  const answer = useCommand(api.siteTour.answer.call);
  return (
    <form
      className={styles.panel}
      onSubmit={(event) => {
        event.preventDefault();
        answer.run({ id: remark.id, revision: remark.revision, answer: 'decline', reason });
      }}
    >
      <Field label={text('siteTour.answer.reason')}>
        {(control) => (
          <Input.TextArea
            {...control}
            required
            autoSize={{ minRows: 2 }}
            maxLength={5000}
            value={reason}
            onChange={({ target }) => setReason(target.value)}
          />
        )}
      </Field>
      <ErrorNotice error={answer.error} />
      <div className={styles.buttons}>
        <Button type="primary" htmlType="submit" loading={answer.pending}>
          {text('siteTour.answer.submitDecline')}
        </Button>
        <Button onClick={onLeave}>{text('siteTour.answer.leave')}</Button>
      </div>
    </form>
  );
};
