import { useState } from 'react';
import { api } from '../../api/client.ts';
import { useCommand } from '../../api/use-command.ts';
import { useText } from '../../text/use-text.ts';
import { AttachmentField } from '../../design/attachment-field.tsx';
import { FormFrame } from './form-frame.tsx';
import type { ItemFormProps } from './item-form.ts';
import { ProseField } from './prose-field.tsx';
import { useUploads } from '../../api/use-uploads.ts';

/** What was done, with photographs where there are any. */
export const ReportForm = ({ item: { id, revision }, onLeave }: ItemFormProps) => {
  const text = useText();
  const [content, setContent] = useState('');
  const uploads = useUploads();
  const report = useCommand(api.supervision.reportBack.call, onLeave);
  return (
    <FormFrame
      command={report}
      submit={text('supervision.report.submit')}
      disabled={content.trim() === '' || uploads.sending !== null}
      onSubmit={() => report.run({ id, revision, content, fileIds: uploads.files.map((file) => file.id) })}
      onLeave={onLeave}
    >
      <ProseField
        label={text('supervision.report.content')}
        hint={text('supervision.report.contentHint')}
        value={content}
        onChange={setContent}
      />
      <AttachmentField
        label={text('supervision.report.evidence')}
        hint={text('supervision.report.evidenceHint')}
        uploads={uploads}
        multiple
      />
    </FormFrame>
  );
};
