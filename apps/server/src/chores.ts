import { remind } from './features/reminder/index.ts';
import type { Chores } from './ledger/chores.ts';

/** What each feature does on the clock. */
export const chores: Chores = {
  reminder: remind,
};
