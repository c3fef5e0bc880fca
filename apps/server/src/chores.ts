import { remind } from './features/reminder/index.ts';
import { takeRungs } from './features/supervision/index.ts';
import type { Chores } from './ledger/chores.ts';

/** What each feature does on the clock. */
export const chores: Chores = {
  // Before reminders go out, so that they can tell of it.
  supervision: takeRungs,
  reminder: remind,
};
