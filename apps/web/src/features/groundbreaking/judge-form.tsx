import { Button, Input } from 'antd';
import { useState } from 'react';
import { api } from '../../api/client.ts';
import { useCommand } from '../../api/use-command.ts';
import { Dropdown } from '../../design/dropdown.tsx';
import { ErrorNotice } from '../../design/error-notice.tsx';
import { useText } from '../../text/use-text.ts';
import styles from './groundbreaking.module.css';
import type { Candidate } from './groundbreaking-queries.ts';

type Judgement = NonNullable<Candidate['judgement']>;

export const readinesses = [
  'ready',
  'conditional',
  'not-ready',
] as const satisfies readonly Judgement['readiness'][];

type JudgeFormProps = {
  readonly at: { readonly rule: string; readonly slotKey: string; readonly projectId: string };
  readonly name: string;
  readonly judgement: Judgement | null;
};

/** Says whether a candidate is truly ready, and why; under one's own name. */
export const JudgeForm = ({ at, name, judgement }: JudgeFormProps) => {
  const text = useText();
  const [open, setOpen] = useState(false);
  const [readiness, setReadiness] = useState<Judgement['readiness']>(judgement?.readiness ?? 'ready');
  const [because, setBecause] = useState('');
  const judge = useCommand(api.groundbreaking.judge.call, () => setOpen(false));
  const called = `${text('groundbreaking.candidate.judge')} ${name}`;
  if (!open) {
    return (
      <Button size="small" aria-label={called} onClick={() => setOpen(true)}>
        {text('groundbreaking.candidate.judge')}
      </Button>
    );
  }
  return (
    <form
      className={styles.judge}
      aria-label={called}
      onSubmit={(submitted) => {
        submitted.preventDefault();
        judge.run({ ...at, readiness, because });
      }}
    >
      <Dropdown
        aria-label={text('groundbreaking.candidate.judgement')}
        value={readiness}
        options={readinesses.map((one) => ({ value: one, label: text(`groundbreaking.readiness.${one}`) }))}
        onChoose={(chosen) => setReadiness(readinesses.find((one) => one === chosen) ?? 'ready')}
      />
      <Input
        aria-label={text('groundbreaking.candidate.because')}
        placeholder={text('groundbreaking.candidate.because')}
        required
        maxLength={200}
        value={because}
        onChange={({ target }) => setBecause(target.value)}
      />
      <Button type="primary" htmlType="submit" loading={judge.pending}>
        {text('groundbreaking.candidate.save')}
      </Button>
      <ErrorNotice error={judge.error} />
    </form>
  );
};
