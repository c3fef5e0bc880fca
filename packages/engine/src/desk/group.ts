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
 * @param recorded whether the ledger would know when the duty is met; what it cannot know is never called overdue
 */
export const deskGroupOf = (
  { due, fulfilled }: Pick<Obligation, 'due' | 'fulfilled'>,
  standing: Standing,
  asOf: string,
  recorded: boolean,
): DeskGroup | null => {
  if (standing.state === 'done' || standing.state === 'done-late') {
    return fulfilled && fulfilled.at > addCalendarDays(asOf, -doneInSight) ? 'done' : null;
  }
  if (due === null) return 'unlimited';
  if (standing.state === 'overdue') return recorded ? 'overdue' : null;
  return due.date <= weekAround(asOf).to ? 'this-week' : 'later';
};
