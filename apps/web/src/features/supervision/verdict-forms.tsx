import { useState } from 'react';
import { api } from '../../api/client.ts';
import { type Command, useCommand } from '../../api/use-command.ts';
import { useText } from '../../text/use-text.ts';
import { FormFrame } from './form-frame.tsx';
import type { ItemFormProps } from './item-form.ts';
import { ProseField } from './prose-field.tsx';

type WordsFormProps = {
  readonly command: Pick<Command<never, unknown>, 'error' | 'conflict' | 'forget' | 'pending'>;
  readonly label: string;
  readonly hint?: string;
  /** What one should know before saying it. */
  readonly notice?: string | undefined;
  readonly submit: string;
  readonly onSay: (words: string) => void;
  readonly onLeave: () => void;
};

/** A verdict needs a sentence, and nothing else. */
export const WordsForm = ({ command, label, hint, notice, submit, onSay, onLeave }: WordsFormProps) => {
  const [words, setWords] = useState('');
  return (
    <FormFrame
      command={command}
      submit={submit}
      disabled={words.trim() === ''}
      onSubmit={() => onSay(words)}
      onLeave={onLeave}
    >
      {notice !== undefined && <p>{notice}</p>}
      <ProseField label={label} value={words} onChange={setWords} {...(hint === undefined ? {} : { hint })} />
    </FormFrame>
  );
};

/** The office verified it, and says how. */
export const CloseForm = ({ item, onLeave }: ItemFormProps) => {
  const { id, revision, closesProblem, parts } = item;
  const text = useText();
  const missing = parts.filter(({ state }) => state !== 'reported').map(({ unit }) => unit.name);
  const close = useCommand(api.supervision.close.call, onLeave);
  return (
    <WordsForm
      command={close}
      label={text('supervision.verify.finding')}
      hint={text(
        closesProblem ? 'supervision.verify.findingClosesProblem' : 'supervision.verify.findingHint',
      )}
      submit={text('supervision.verify.close')}
      notice={
        missing.length === 0 ? undefined : text('supervision.parts.missing', { units: missing.join('、') })
      }
      onSay={(finding) => close.run({ id, revision, finding })}
      onLeave={onLeave}
    />
  );
};

/** The office found it wanting, and says what is missing. */
export const SendBackForm = ({ item: { id, revision }, onLeave }: ItemFormProps) => {
  const text = useText();
  const sendBack = useCommand(api.supervision.sendBack.call, onLeave);
  return (
    <WordsForm
      command={sendBack}
      label={text('supervision.verify.reason')}
      hint={text('supervision.verify.reasonHint')}
      submit={text('supervision.verify.sendBack')}
      onSay={(reason) => sendBack.run({ id, revision, reason })}
      onLeave={onLeave}
    />
  );
};

/** What was closed turns out not to be so. */
export const ReopenForm = ({ item: { id, revision }, onLeave }: ItemFormProps) => {
  const text = useText();
  const reopen = useCommand(api.supervision.reopen.call, onLeave);
  return (
    <WordsForm
      command={reopen}
      label={text('supervision.reopen.reason')}
      submit={text('supervision.reopen.submit')}
      onSay={(reason) => reopen.run({ id, revision, reason })}
      onLeave={onLeave}
    />
  );
};
