import { pictureUrl } from '../../../api/upload.ts';
import { useMoment } from '../../../text/use-moment.ts';
import { useMonth } from '../../../text/use-month.ts';
import { useText } from '../../../text/use-text.ts';
import type { Month } from './project-query.ts';
import styles from './photographs.module.css';

/** A month's photographs, small; each opens large. */
export const Photographs = ({ month, photographs }: Pick<Month, 'month' | 'photographs'>) => {
  const text = useText();
  const moment = useMoment();
  const monthName = useMonth();
  if (photographs.length === 0) return null;
  return (
    <ul className={styles.photographs}>
      {photographs.map(({ fileId, caption, takenAt }, at) => {
        const name = caption ?? text('project.page.photograph', { month: monthName(month), number: at + 1 });
        return (
          <li key={fileId}>
            <figure className={styles.figure}>
              <a href={pictureUrl(fileId, 1600)} target="_blank" rel="noreferrer">
                <img className={styles.picture} src={pictureUrl(fileId, 400)} alt={name} loading="lazy" />
              </a>
              <figcaption className={styles.caption}>
                {caption}
                {takenAt !== null && <span>{text('project.page.takenOn', { time: moment(takenAt) })}</span>}
              </figcaption>
            </figure>
          </li>
        );
      })}
    </ul>
  );
};
