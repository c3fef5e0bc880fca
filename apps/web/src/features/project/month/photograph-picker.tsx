import { Button, Input } from 'antd';
import { useState } from 'react';
import { v7 } from 'uuid';
import { pictureUrl, uploadFile } from '../../../api/upload.ts';
import { ErrorNotice } from '../../../design/error-notice.tsx';
import { FileDrop } from '../../../design/file-drop.tsx';
import { useText } from '../../../text/use-text.ts';
import type { DraftPhotograph } from './draft.ts';
import styles from './photograph-picker.module.css';

/** As the server takes them in. */
const maxMegabytes = 50;

export type PhotographPickerProps = {
  readonly project: string;
  readonly photographs: readonly DraftPhotograph[];
  readonly onChange: (change: (before: readonly DraftPhotograph[]) => readonly DraftPhotograph[]) => void;
};

/** Photographs from the gallery or a folder, several at once; one that is refused says why, and the others stay. */
export const PhotographPicker = ({ project, photographs, onChange }: PhotographPickerProps) => {
  const text = useText();
  const [uploading, setUploading] = useState<string>();
  const [error, setError] = useState<unknown>(null);

  const add = async (files: readonly File[]) => {
    setError(null);
    for (const file of files) {
      setUploading(file.name);
      try {
        const { id } = await uploadFile(file, v7());
        onChange((before) =>
          before.some(({ fileId }) => fileId === id) ? before : [...before, { fileId: id, caption: '' }],
        );
      } catch (failure) {
        setError(failure);
      }
    }
    setUploading(undefined);
  };

  return (
    <div className={styles.picker}>
      {photographs.length > 0 && (
        <ul className={styles.photographs}>
          {photographs.map(({ fileId, caption }, at) => (
            <li key={fileId} className={styles.photograph}>
              <img className={styles.picture} src={pictureUrl(fileId, 400)} alt={caption} />
              <Input
                aria-label={`${text('project.month.caption')} ${at + 1}`}
                placeholder={text('project.month.caption')}
                maxLength={200}
                value={caption}
                onChange={({ target }) =>
                  onChange((before) =>
                    before.map((one) => (one.fileId === fileId ? { fileId, caption: target.value } : one)),
                  )
                }
              />
              <Button
                type="link"
                onClick={() => onChange((before) => before.filter((one) => one.fileId !== fileId))}
              >
                {text('project.month.remove')}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <FileDrop
        label={
          uploading === undefined
            ? `${text('project.month.addPhotographs')} · ${project}`
            : text('project.month.uploading', { name: uploading })
        }
        accept="image/jpeg,image/png"
        maxMegabytes={maxMegabytes}
        multiple
        disabled={uploading !== undefined}
        onFiles={(files) => void add(files)}
      />
      <ErrorNotice error={error} />
    </div>
  );
};
