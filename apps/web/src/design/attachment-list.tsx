import { pictureUrl } from '../api/upload.ts';
import styles from './attachment.module.css';

export type Attachment = { readonly id: string; readonly name: string; readonly mediaType: string };

/** Photographs in small, other files by name; each opens whole. */
export const AttachmentList = ({ files }: { readonly files: readonly Attachment[] }) =>
  files.length === 0 ? null : (
    <ul className={styles.list}>
      {files.map(({ id, name, mediaType }) => (
        <li key={id}>
          {mediaType.startsWith('image/') ? (
            <a href={pictureUrl(id, 1600)} target="_blank" rel="noreferrer">
              <img src={pictureUrl(id, 400)} alt={name} loading="lazy" />
            </a>
          ) : (
            <a href={`/api/files/${id}`} target="_blank" rel="noreferrer">
              {name}
            </a>
          )}
        </li>
      ))}
    </ul>
  );
