import { useIsLive } from '../../api/live/index.ts';
import { useText } from '../../text/use-text.ts';
import type { Entry } from './recorder.ts';
import styles from './room.module.css';

/** Says plainly what is not stored yet, and whether the server can be reached. Nothing where all is well. */
export const UnsentLine = ({ unsent }: { readonly unsent: readonly Entry[] }) => {
  const text = useText();
  const live = useIsLive();
  const away = unsent.some(({ fate }) => fate.kind === 'away');
  // What was typed a moment ago is on its way; saying so at every key would only flicker.
  const told = unsent.filter(({ fate }) => fate.kind !== 'unsent' && fate.kind !== 'sending');
  return (
    <p className={styles.unsentLine} role="status" data-away={away}>
      {told.length > 0 && text('meeting.unsent.count', { count: unsent.length })}
      {away && ` ${text('meeting.unsent.away')}`}
      {!away && !live && ` ${text('meeting.unsent.polling')}`}
    </p>
  );
};
