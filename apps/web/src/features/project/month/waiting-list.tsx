import { useText } from '../../../text/use-text.ts';
import styles from './photograph-picker.module.css';
import type { Uploads } from './use-uploads.ts';

/** What is still on its way, and whether the line is broken just now. */
export const WaitingList = ({ uploads: { waiting } }: { readonly uploads: Uploads }) => {
  const text = useText();
  if (waiting.length === 0) return null;
  return (
    <div role="status">
      <ul className={styles.waiting}>
        {waiting.map(({ key, name, percent }) => (
          <li key={key}>
            <progress max={100} value={percent} aria-label={name} />
            {text('project.month.waiting', { name, percent })}
          </li>
        ))}
      </ul>
      {waiting.some(({ broken }) => broken) && <p>{text('project.month.waitingOffline')}</p>}
    </div>
  );
};
