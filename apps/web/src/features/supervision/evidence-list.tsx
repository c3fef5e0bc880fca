import { pictureUrl } from '../../api/upload.ts';
import styles from './evidence.module.css';

export type Evidence = { readonly id: string; readonly name: string; readonly mediaType: string };

/** Photographs in small, other files by name; each opens whole. */
export const EvidenceList = ({ files }: { readonly files: readonly Evidence[] }) =>
  files.length === 0 ? null : (
    <ul className={styles.evidence}>
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
