import { Radio } from 'antd';
import { useState } from 'react';
import { api } from '../../api/client.ts';
import { useCommand } from '../../api/use-command.ts';
import { useText } from '../../text/use-text.ts';
import { useToday } from '../session/index.ts';
import { DateField } from './date-field.tsx';
import { ExtensionRecord } from './extension-record.tsx';
import { FormFrame } from './form-frame.tsx';
import type { ItemFormProps } from './item-form.ts';
import { ProseField } from './prose-field.tsx';

const answers = ['granted', 'refused'] as const;

/** The office's answer to a written report: a definite date, which need not be the one asked for, or why not. */
export const AnswerForm = ({ item: { id, revision, limits, events }, onLeave }: ItemFormProps) => {
  const text = useText();
  const today = useToday();
  const asked = events.findLast((event) => event.kind === 'extension');
  const [answer, setAnswer] = useState<(typeof answers)[number]>('granted');
  const [until, setUntil] = useState(asked?.requestedUntil ?? '');
  const [reason, setReason] = useState('');
  const decide = useCommand(api.supervision.decideExtension.call, onLeave);
  const label = { granted: text('supervision.answer.grant'), refused: text('supervision.answer.refuse') };
  return (
    <FormFrame
      command={decide}
      submit={label[answer]}
      disabled={answer === 'granted' ? until === '' : reason.trim() === ''}
      onSubmit={() =>
        decide.run(answer === 'granted' ? { id, revision, answer, until } : { id, revision, answer, reason })
      }
      onLeave={onLeave}
    >
      {asked && <ExtensionRecord itemId={id} extension={asked} asOf={today} />}
      <Radio.Group
        aria-label={text('supervision.move.answer')}
        value={answer}
        options={answers.map((value) => ({ value, label: label[value] }))}
        onChange={({ target }) => setAnswer(target.value === 'refused' ? 'refused' : 'granted')}
      />
      {answer === 'granted' ? (
        <DateField
          label={text('supervision.answer.until')}
          min={limits.current}
          value={until}
          onChange={setUntil}
        />
      ) : (
        <ProseField label={text('supervision.answer.reason')} value={reason} onChange={setReason} />
      )}
    </FormFrame>
  );
};
