import type { DeskDuty, DeskGroup } from './desk-query.ts';

/** Duties by group, in the order in which they come. */
export const groupsOf = (
  duties: readonly DeskDuty[],
): { readonly group: DeskGroup; readonly lines: readonly DeskDuty[] }[] =>
  [...new Set(duties.map(({ group }) => group))].map((group) => ({
    group,
    lines: duties.filter((duty) => duty.group === group),
  }));
