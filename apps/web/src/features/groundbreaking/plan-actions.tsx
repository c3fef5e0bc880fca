import { Button, Input } from 'antd';
import { useState } from 'react';
import { api } from '../../api/client.ts';
import { useCommand } from '../../api/use-command.ts';
import { ErrorNotice } from '../../design/error-notice.tsx';
import { Field } from '../../design/field.tsx';
import { useDay } from '../../text/use-day.ts';
import { useText } from '../../text/use-text.ts';
import styles from './groundbreaking.module.css';
import type { Groundbreaking } from './groundbreaking-queries.ts';

type PlanActionsProps = {
  readonly event: Groundbreaking;
  readonly today: string;
  readonly onEdit?: () => void;
};

const sheets = ['plan', 'agenda', 'guests', 'tasks', 'running-order'] as const;

/** What the plan lacks, who has it in hand, the papers, and the steps open to the person asking. */
export const PlanActions = ({ event, today, onEdit }: PlanActionsProps) => {
  const text = useText();
  const day = useDay(today);
  const { rule, slotKey, revision, state, lacks, submitted, approved, sentBackBecause, paper, may } = event;
  const at = { rule, slotKey, revision };
  const submit = useCommand(api.groundbreaking.submit.call);
  const approve = useCommand(api.groundbreaking.approve.call);
  const [returning, setReturning] = useState(false);
  const told = (hand: NonNullable<typeof submitted>) => ({
    day: day(hand.on),
    post: hand.postName,
    person: hand.person,
  });
  const said = [
    ...(submitted ? [text('groundbreaking.submittedBy', told(submitted))] : []),
    ...(approved ? [text('groundbreaking.approvedBy', told(approved))] : []),
    ...(sentBackBecause === null ? [] : [text('groundbreaking.sentBack', { reason: sentBackBecause })]),
    ...(onEdit && lacks.length > 0
      ? [
          text('groundbreaking.lacks', {
            lacks: lacks.map((lack) => text(`groundbreaking.lack.${lack}`)).join(' · '),
          }),
        ]
      : []),
  ];
  const open = event.declaredOn === null;
  return (
    <section className={styles.actions}>
      {said.length > 0 && (
        <ul className={styles.said}>
          {said.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      <div className={styles.buttons}>
        {onEdit && (
          <Button type={revision === 0 || lacks.length > 0 ? 'primary' : 'default'} onClick={onEdit}>
            {text(revision === 0 ? 'groundbreaking.action.begin' : 'groundbreaking.action.edit')}
          </Button>
        )}
        {onEdit && revision > 0 && (
          <Button
            type={lacks.length === 0 ? 'primary' : 'default'}
            disabled={lacks.length > 0}
            loading={submit.pending}
            onClick={() => submit.run(at)}
          >
            {text('groundbreaking.action.submit')}
          </Button>
        )}
        {may.organise && open && state === 'submitted' && (
          <Button type="primary" loading={approve.pending} onClick={() => approve.run(at)}>
            {text('groundbreaking.action.approve')}
          </Button>
        )}
        {may.organise && open && state !== 'draft' && !returning && (
          <Button onClick={() => setReturning(true)}>{text('groundbreaking.action.sendBack')}</Button>
        )}
      </div>
      {returning && state !== 'draft' && <SendBackForm at={at} onLeave={() => setReturning(false)} />}
      <ErrorNotice error={submit.error ?? approve.error} />
      {revision > 0 && (
        <nav className={styles.papers} aria-label={text('groundbreaking.paper.label')}>
          {paper !== null && (
            <a href={`/api/files/${paper.pdfFileId}`} target="_blank" rel="noreferrer">
              {text('groundbreaking.paper.issued', { number: paper.number })}
            </a>
          )}
          {sheets.map((sheet) => (
            <span key={sheet}>
              {text(`groundbreaking.paper.${sheet}`)}{' '}
              {(['pdf', 'docx'] as const).map((kind) => (
                <a
                  key={kind}
                  href={`/api/groundbreakings/${rule}/${slotKey}/${sheet}.${kind}`}
                  target="_blank"
                  rel="noreferrer"
                  aria-label={`${text(`groundbreaking.paper.${sheet}`)} ${kind.toUpperCase()}`}
                >
                  {kind.toUpperCase()}
                </a>
              ))}
            </span>
          ))}
        </nav>
      )}
    </section>
  );
};

type SendBackFormProps = {
  readonly at: { readonly rule: string; readonly slotKey: string; readonly revision: number };
  readonly onLeave: () => void;
};

const SendBackForm = ({ at, onLeave }: SendBackFormProps) => {
  const text = useText();
  const [reason, setReason] = useState('');
  const sendBack = useCommand(api.groundbreaking.sendBack.call, onLeave);
  return (
    <form
      className={styles.line}
      onSubmit={(submitted) => {
        submitted.preventDefault();
        sendBack.run({ ...at, reason });
      }}
    >
      <Field label={text('groundbreaking.action.reason')}>
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
      <div className={styles.buttons}>
        <Button type="primary" htmlType="submit" loading={sendBack.pending}>
          {text('groundbreaking.action.sendBack')}
        </Button>
        <Button onClick={onLeave}>{text('groundbreaking.action.cancel')}</Button>
      </div>
      <ErrorNotice error={sendBack.error} />
    </form>
  );
};
