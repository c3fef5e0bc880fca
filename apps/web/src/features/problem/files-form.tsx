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

type FilesFormProps = { readonly problem: Problem; readonly onLeave: () => void };

/** Sends files and says of each what it shows; until something else is said, its name does. */
export const FilesForm = ({ problem: { id }, onLeave }: FilesFormProps) => {
  const text = useText();
  const uploads = useUploads();
  const [captions, setCaptions] = useState<Readonly<Record<string, string>>>({});
  const add = useCommand(api.problem.addFiles.call, onLeave);
  const captionOf = (file: { readonly id: string; readonly name: string }) =>
    captions[file.id] ?? file.name.replace(/\.\w+$/, '');
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        add.run({ id, files: uploads.files.map((file) => ({ fileId: file.id, caption: captionOf(file) })) });
      }}
    >
      <AttachmentField label={text('problem.file.add')} uploads={uploads} multiple />
      {uploads.files.map((file) => (
        <Field key={file.id} label={text('problem.file.captionOf', { name: file.name })}>
          {(control) => (
            <Input
              {...control}
              required
              maxLength={200}
              value={captionOf(file)}
              onChange={({ target }) => setCaptions({ ...captions, [file.id]: target.value })}
            />
          )}
        </Field>
      ))}
      <ErrorNotice error={add.error} />
      <div className={styles.buttons}>
        <Button
          type="primary"
          htmlType="submit"
          loading={add.pending}
          disabled={uploads.files.length === 0 || uploads.sending !== null}
        >
          {text('problem.file.submit')}
        </Button>
        <Button onClick={onLeave}>{text('problem.form.leave')}</Button>
      </div>
    </form>
  );
};
