import { useQueryClient } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { trueAt } from '../../offline/keeping-reads.ts';
import { useReached } from '../../offline/reachability.ts';
import { useMoment } from '../../text/use-moment.ts';
import { useText } from '../../text/use-text.ts';
import styles from './offline-strip.module.css';

/** While the server does not answer: as of when the page is, and that one can go on writing. */
export const OfflineStrip = () => {
  const text = useText();
  const moment = useMoment();
  const reached = useReached();
  const oldest = useOldest();
  return (
    <div role="status">
      {!reached && (
        <p className={styles.strip}>
          {oldest === null
            ? text('offline.stripNothing')
            : text('offline.strip', { time: moment(new Date(oldest).toISOString()) })}{' '}
          {text('offline.stripWrite')}
        </p>
      )}
    </div>
  );
};

/** When the oldest of what the page shows was true; null while it shows nothing. */
const useOldest = (): number | null => {
  const cache = useQueryClient().getQueryCache();
  return useSyncExternalStore(
    (listen) => cache.subscribe(listen),
    () => {
      const shown = cache.findAll({ type: 'active' }).filter(({ state }) => state.data !== undefined);
      return shown.length === 0 ? null : Math.min(...shown.map(trueAt));
    },
  );
};
