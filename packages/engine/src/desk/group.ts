import { addCalendarDays } from '../calendar/index.ts';
import type { Obligation, Standing } from '../obligation/index.ts';
import { weekAround } from './week.ts';

export const deskGroups = ['overdue', 'this-week', 'later', 'unlimited', 'done'] as const;
export type DeskGroup = (typeof deskGroups)[number];

/** How long what is done stays in sight, in days. */
const doneInSight = 14;

/**
 * Where a duty stands on a desk on a day (ISO), or null where it does not belong there any more.
 *
 * @param canBeLate false where the ledger could not know that it was met
 */
export const deskGroupOf = (
  { due, fulfilled }: Pick<Obligation, 'due' | 'fulfilled'>,
  standing: Standing,
  asOf: string,
  canBeLate: boolean,
): DeskGroup | null => {
  if (standing.state === 'done' || standing.state === 'done-late') {
    return fulfilled && fulfilled.at > addCalendarDays(asOf, -doneInSight) ? 'done' : null;
  }
  if (due === null) return 'unlimited';
  if (standing.state === 'overdue') return canBeLate ? 'overdue' : null;
  return due.date <= weekAround(asOf).to ? 'this-week' : 'later';
};
