import { DueDate } from '../../design/due-date.tsx';
import { useDay } from '../../text/use-day.ts';
import { useText } from '../../text/use-text.ts';
import styles from './supervision.module.css';
import type { ItemRow } from './supervision-queries.ts';

/** The limit that holds; beside it the original one where it was put off. A clock runs only while the unit has its turn. */
export const ItemLimit = ({ item, asOf }: { readonly item: ItemRow; readonly asOf: string }) => {
  const text = useText();
  const day = useDay(asOf);
  const { currentLimit, originalLimit, standing, extensionAsked } = item;
  return (
    <span className={styles.stack}>
      {standing.state.startsWith('done') ? (
        <time dateTime={currentLimit}>{day(currentLimit)}</time>
      ) : (
        <DueDate due={currentLimit} asOf={asOf} />
      )}
      {originalLimit !== currentLimit && (
        <small>{text('supervision.original', { date: day(originalLimit) })}</small>
      )}
      {extensionAsked && <small className={styles.waits}>{text('supervision.extensionAsked')}</small>}
    </span>
  );
};
