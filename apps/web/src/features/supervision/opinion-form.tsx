import { Radio } from 'antd';
import { useState } from 'react';
import { api } from '../../api/client.ts';
import { useCommand } from '../../api/use-command.ts';
import { useText } from '../../text/use-text.ts';
import { useToday } from '../session/index.ts';
import { ExtensionRecord } from './extension-record.tsx';
import { FormFrame } from './form-frame.tsx';
import type { ItemFormProps } from './item-form.ts';
import { ProseField } from './prose-field.tsx';

const verdicts = ['favours', 'against'] as const;

/** What whoever looks at a request first thinks of it; another answers, and need not follow. */
export const OpinionForm = ({ item: { id, revision, events }, onLeave }: ItemFormProps) => {
  const text = useText();
  const today = useToday();
  const asked = events.findLast((event) => event.kind === 'extension');
  const [verdict, setVerdict] = useState<(typeof verdicts)[number]>('favours');
  const [opinion, setOpinion] = useState('');
  const review = useCommand(api.supervision.reviewExtension.call, onLeave);
  return (
    <FormFrame
      command={review}
      submit={text('supervision.opinion.submit')}
      disabled={opinion.trim() === ''}
      onSubmit={() => review.run({ id, revision, favours: verdict === 'favours', opinion })}
      onLeave={onLeave}
    >
      {asked && <ExtensionRecord itemId={id} extension={asked} asOf={today} />}
      <Radio.Group
        aria-label={text('supervision.opinion.title')}
        value={verdict}
        options={verdicts.map((value) => ({ value, label: text(`supervision.opinion.${value}`) }))}
        onChange={({ target }) => setVerdict(target.value === 'against' ? 'against' : 'favours')}
      />
      <ProseField label={text('supervision.opinion.words')} value={opinion} onChange={setOpinion} />
    </FormFrame>
  );
};
