import { everyone } from '../kinds.ts';
import type { Table } from '../row.ts';

/** Everybody looks for what they may see; what they may not see is not found. */
export const goTo: Table<'goTo'> = {
  find: { may: everyone, ready: () => ({ words: '水' }) },
};
