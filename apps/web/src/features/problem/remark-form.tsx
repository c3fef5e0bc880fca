import { Button, Input } from 'antd';
import { useState } from 'react';
import { api } from '../../api/client.ts';
import { useCommand } from '../../api/use-command.ts';
import { useUploads } from '../../api/use-uploads.ts';
import { AttachmentField } from '../../design/attachment-field.tsx';
import { ErrorNotice } from '../../design/error-notice.tsx';
import { Field } from '../../design/field.tsx';
import { useText } from '../../text/use-text.ts';
import styles from './problem.module.css';
import type { Problem } from './problem-queries.ts';

/** Says something about the problem. The fields for files open once there is something to say. */
export const RemarkForm = ({ problem: { id } }: { readonly problem: Problem }) => {
  const text = useText();
  const [content, setContent] = useState('');
  const uploads = useUploads();
  const say = useCommand(api.problem.remark.call, () => {
    setContent('');
    for (const file of uploads.files) uploads.remove(file.id);
  });
  const begun = content.trim() !== '';
  return (
    <form
      className={styles.remarkForm}
      onSubmit={(event) => {
        event.preventDefault();
        say.run({ id, content, fileIds: uploads.files.map((file) => file.id) });
      }}
    >
      <Field label={text('problem.remark.label')} hint={text('problem.remark.hint')}>
        {(control) => (
          <Input.TextArea
            {...control}
            autoSize={{ minRows: 2, maxRows: 10 }}
            maxLength={2000}
            value={content}
            onChange={({ target }) => setContent(target.value)}
          />
        )}
      </Field>
      {begun && <AttachmentField label={text('problem.remark.files')} uploads={uploads} multiple />}
      <ErrorNotice error={say.error} />
      <div className={styles.buttons}>
        <Button
          type="primary"
          htmlType="submit"
          loading={say.pending}
          disabled={!begun || uploads.sending !== null}
        >
          {text('problem.remark.submit')}
        </Button>
      </div>
    </form>
  );
};
