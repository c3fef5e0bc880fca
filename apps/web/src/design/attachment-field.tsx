import { Button } from 'antd';
import { ErrorNotice } from './error-notice.tsx';
import { FileDrop } from './file-drop.tsx';
import { useText } from '../text/use-text.ts';
import styles from './attachment.module.css';
import type { Uploads } from '../api/use-uploads.ts';

/** As the server takes them; it looks at the content all the same. */
const accept = 'image/jpeg,image/png,image/webp,.pdf,.docx,.xlsx';
const maxMegabytes = 50;

type AttachmentFieldProps = {
  readonly label: string;
  readonly uploads: Uploads;
  readonly hint?: string;
  readonly multiple?: boolean;
};

/** Photographs from a telephone's gallery, or papers; what has been sent stands below. */
export const AttachmentField = ({ label, uploads, hint, multiple = false }: AttachmentFieldProps) => {
  const text = useText();
  const { files, sending, error, add, remove } = uploads;
  return (
    <div className={styles.uploads}>
      <FileDrop
        label={label}
        accept={accept}
        maxMegabytes={maxMegabytes}
        multiple={multiple}
        disabled={sending !== null}
        onFiles={(chosen) => void add(chosen)}
      />
      {hint !== undefined && <small>{hint}</small>}
      {sending !== null && <p role="status">{text('shell.file.uploading', { name: sending })}</p>}
      <ErrorNotice error={error} />
      {files.length > 0 && (
        <ul className={styles.sent}>
          {files.map(({ id, name }) => (
            <li key={id}>
              {name}
              <Button type="link" aria-label={text('shell.file.remove', { name })} onClick={() => remove(id)}>
                ×
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
};
