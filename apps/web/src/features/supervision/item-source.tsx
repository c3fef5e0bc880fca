import { useText } from '../../text/use-text.ts';
import type { ItemRow } from './supervision-queries.ts';

/** What an item rests on: an item of minutes by its number, or a meeting or instruction by its name. */
export const ItemSource = ({ source }: { readonly source: ItemRow['source'] }) => {
  const text = useText();
  const { kind, number, position } = source;
  return position === null
    ? text('supervision.sourceEntered', { kind: text(`supervision.sourceKind.${kind}`), number })
    : text('supervision.source', { number, position });
};
