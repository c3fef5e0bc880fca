import { Input } from 'antd';
import { useState } from 'react';
import { api } from '../../api/client.ts';
import { useCommand } from '../../api/use-command.ts';
import { ClauseLink } from '../../design/clause-link.tsx';
import { Field } from '../../design/field.tsx';
import { useDay } from '../../text/use-day.ts';
import { useText } from '../../text/use-text.ts';
import { useToday } from '../session/index.ts';
import { DateField } from './date-field.tsx';
import { AttachmentField } from '../../design/attachment-field.tsx';
import { ExtensionSoFar } from './extension-so-far.tsx';
import { FormFrame } from './form-frame.tsx';
import type { ItemFormProps } from './item-form.ts';
import { ProseField } from './prose-field.tsx';
import { ReportPaper } from './report-paper.tsx';
import { useUploads } from '../../api/use-uploads.ts';

const blank = { until: '', reason: '', progress: '', nextSteps: '', signedBy: '' };

/** The written report that a limit cannot be kept (二（二）4（3）); the signed paper can go with it. */
export const ExtensionForm = ({ item, onLeave }: ItemFormProps) => {
  const text = useText();
  const day = useDay(useToday());
  const { id, revision, limits, extension } = item;
  const [entry, setEntry] = useState(blank);
  const uploads = useUploads();
  const request = useCommand(api.supervision.requestExtension.call, onLeave);
  const set = (name: keyof typeof blank) => (value: string) => setEntry({ ...entry, [name]: value });
  const incomplete = Object.values(entry).some((value) => value.trim() === '');
  return (
    <FormFrame
      command={request}
      submit={text('supervision.extension.submit')}
      disabled={incomplete || uploads.sending !== null}
      onSubmit={() => request.run({ id, revision, ...entry, fileId: uploads.files.at(-1)?.id ?? null })}
      onLeave={onLeave}
    >
      <p>
        {extension.says} <ClauseLink clause={extension.clause} />
      </p>
      <ExtensionSoFar item={item} />
      <DateField
        label={text('supervision.extension.until')}
        hint={text('supervision.extension.untilHint', { date: day(limits.current) })}
        min={limits.current}
        value={entry.until}
        onChange={set('until')}
      />
      {(['reason', 'progress', 'nextSteps'] as const).map((part) => (
        <ProseField
          key={part}
          label={text(`supervision.extension.${part}`)}
          value={entry[part]}
          onChange={set(part)}
        />
      ))}
      <Field label={text('supervision.extension.signedBy')} hint={text('supervision.extension.signedByHint')}>
        {(control) => (
          <Input
            {...control}
            required
            maxLength={200}
            value={entry.signedBy}
            onChange={({ target }) => set('signedBy')(target.value)}
          />
        )}
      </Field>
      <ReportPaper itemId={id} words={entry} disabled={incomplete} />
      <AttachmentField label={text('supervision.extension.paper')} uploads={uploads} />
    </FormFrame>
  );
};
