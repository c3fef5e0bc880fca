import { Light, type Tone } from '../../design/light.tsx';
import { useText } from '../../text/use-text.ts';
import styles from './supervision.module.css';
import type { ItemRow } from './supervision-queries.ts';

type Stood = Pick<ItemRow, 'state' | 'standing'>;

/** How an item stands: by word, shape and colour. Where it is late the step it is at stands below. */
export const ItemLight = ({ item }: { readonly item: Stood }) => {
  const text = useText();
  const { state, standing } = item;
  const step = text(`supervision.state.${state}`);
  if (standing.state === 'overdue') {
    return (
      <span className={styles.light}>
        <Light tone="cinnabar">{text('supervision.light.overdue', { count: standing.days ?? 0 })}</Light>
        <small>{step}</small>
      </span>
    );
  }
  if (state === 'closed' || standing.state === 'done-late') {
    const outcome =
      standing.state === 'done-late'
        ? text('supervision.light.late', { count: standing.days ?? 0 })
        : text('supervision.light.inTime');
    return (
      <span className={styles.light}>
        <Light tone={state === 'closed' ? 'indigo' : 'amber'}>{outcome}</Light>
        <small>{step}</small>
      </span>
    );
  }
  return <Light tone={toneOf(item)}>{step}</Light>;
};

const toneOf = ({ state, standing }: Stood): Tone =>
  state === 'sent-back' || standing.state === 'due-soon' ? 'amber' : 'jade';
