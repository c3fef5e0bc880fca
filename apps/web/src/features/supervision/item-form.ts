import type { Item } from './supervision-queries.ts';

/** What every form of an item is given. */
export type ItemFormProps = {
  readonly item: Item;
  /** Done, or thought better of. */
  readonly onLeave: () => void;
};
