import type { ProblemKind, ProblemState } from '@guatu/engine';
import type { RegisterRow } from './register-rows.ts';

/** What of a view one looks at, as the contract's `problemFilter`. */
export interface ProblemFilter {
  state?: ProblemState | undefined;
  kind?: ProblemKind | undefined;
  unit?: string | undefined;
  leader?: string | undefined;
  waitsFor?: string | undefined;
  olderThan?: number | undefined;
  overdue?: 'yes' | undefined;
  search?: string | undefined;
}

/** Whether a row is looked at, whatever its step, and whether or not it is overdue. */
export function besidesStep(filter: ProblemFilter): (row: RegisterRow) => boolean {
  const { kind, unit, leader, waitsFor, olderThan, search } = filter;
  const words = search?.trim().toLowerCase() ?? '';
  return (row) =>
    (kind === undefined || row.kind === kind) &&
    (unit === undefined || row.responsibleUnit.id === unit || row.involvedUnitIds.includes(unit)) &&
    (leader === undefined || row.leaderPostId === leader) &&
    (waitsFor === undefined || row.waitsFor.includes(waitsFor)) &&
    (olderThan === undefined || row.days >= olderThan) &&
    `${row.title} ${row.projectName}`.toLowerCase().includes(words);
}

/** Whether a row is at the step that is looked at, and overdue where only that is. */
export const atStep =
  ({ state, overdue }: ProblemFilter): ((row: RegisterRow) => boolean) =>
  (row) =>
    (state === undefined || row.state === state) && (overdue === undefined || row.overdue !== null);

/** Overdue first, the earliest day before the others; what is not keeps its order. */
export const overdueFirst = (rows: readonly RegisterRow[]): RegisterRow[] =>
  rows.toSorted((one, other) => {
    const [day, otherDay] = [one.overdue?.on ?? '9999', other.overdue?.on ?? '9999'];
    if (day === otherDay) return 0;
    return day < otherDay ? -1 : 1;
  });
