import { ColourLight } from '../../design/colour-light.tsx';
import { Light, type Tone } from '../../design/light.tsx';
import { useText } from '../../text/use-text.ts';
import styles from './supervision.module.css';
import type { ItemRow } from './supervision-queries.ts';
import { useWhy } from './use-why.ts';

type Stood = Pick<ItemRow, 'state' | 'standing' | 'lights'>;

/**
 * How an item stands: by word, shape and colour. The colour is that of the county's own light where its document has
 * one; else it only tells late from in time.
 */
export const ItemLight = ({ item }: { readonly item: Stood }) => {
  const text = useText();
  const why = useWhy();
  const { state, standing, lights } = item;
  const step = text(`supervision.state.${state}`);
  const late =
    standing.state === 'overdue' ? text('supervision.light.overdue', { count: standing.days ?? 0 }) : null;
  const [light] = lights;
  if (light !== undefined) {
    return (
      <span className={styles.light} title={why(light)}>
        <ColourLight colour={light.colour} />
        <small>{late === null ? step : `${late} · ${step}`}</small>
      </span>
    );
  }
  if (late !== null) {
    return (
      <span className={styles.light}>
        <Light tone="cinnabar">{late}</Light>
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
  return <Light tone={byStep(item)}>{step}</Light>;
};

const byStep = ({ state, standing }: Stood): Tone =>
  state === 'sent-back' || standing.state === 'due-soon' ? 'amber' : 'jade';
