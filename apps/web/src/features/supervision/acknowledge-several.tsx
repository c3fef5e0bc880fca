import { Button } from 'antd';
import { api } from '../../api/client.ts';
import { useCommand } from '../../api/use-command.ts';
import { ErrorNotice } from '../../design/error-notice.tsx';
import { useText } from '../../text/use-text.ts';
import styles from './supervision.module.css';
import type { ItemRow } from './supervision-queries.ts';

type AcknowledgeSeveralProps = {
  /** What the person looking may acknowledge on this page, and what of it is chosen. */
  readonly offered: readonly ItemRow[];
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (ids: ReadonlySet<string>) => void;
};

/** Acknowledging several items with one press: all that are chosen, or none. */
export const AcknowledgeSeveral = ({ offered, chosen, onChoose }: AcknowledgeSeveralProps) => {
  const text = useText();
  const acknowledge = useCommand(api.supervision.acknowledgeSeveral.call, () => onChoose(new Set()));
  const items = offered.filter(({ id }) => chosen.has(id)).map(({ id, revision }) => ({ id, revision }));
  if (offered.length === 0) return null;
  return (
    <section aria-label={text('supervision.several.title')} className={`${styles.several} never-printed`}>
      <span>{text('supervision.several.offered', { count: offered.length })}</span>
      <Button onClick={() => onChoose(new Set(offered.map(({ id }) => id)))}>
        {text('supervision.several.all')}
      </Button>
      <Button
        type="primary"
        disabled={items.length === 0}
        loading={acknowledge.pending}
        onClick={() => acknowledge.run({ items })}
      >
        {text('supervision.several.submit', { count: items.length })}
      </Button>
      <ErrorNotice error={acknowledge.error} />
    </section>
  );
};
