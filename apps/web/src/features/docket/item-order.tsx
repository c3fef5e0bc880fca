import { Button } from 'antd';
import { api } from '../../api/client.ts';
import { useCommand } from '../../api/use-command.ts';
import { ErrorNotice } from '../../design/error-notice.tsx';
import { useText } from '../../text/use-text.ts';
import type { Docket, DocketItem } from './docket-queries.ts';
import styles from './docket.module.css';
import { movedBy } from './moved-by.ts';

type ItemOrderProps = { readonly docket: Docket; readonly item: DocketItem };

/** Moves an item up or down the list, by keyboard as well as by mouse. */
export const ItemOrder = ({ docket, item }: ItemOrderProps) => {
  const text = useText();
  const reorder = useCommand(api.docket.reorder.call);
  const ids = docket.items.map(({ id }) => id);
  const { rule, slotKey, revision } = docket;
  const button = (direction: 'up' | 'down', by: -1 | 1, atEnd: boolean) => (
    <Button
      size="small"
      type="text"
      aria-label={text(`docket.${direction}`, { position: item.position })}
      disabled={atEnd || reorder.pending || revision === null}
      onClick={() =>
        revision !== null && reorder.run({ rule, slotKey, revision, itemIds: movedBy(ids, item.id, by) })
      }
    >
      {by < 0 ? '↑' : '↓'}
    </Button>
  );
  return (
    <span className={styles.order}>
      {button('up', -1, ids[0] === item.id)}
      {button('down', 1, ids.at(-1) === item.id)}
      <ErrorNotice error={reorder.error} />
    </span>
  );
};
