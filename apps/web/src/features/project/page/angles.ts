import type { Month } from './project-query.ts';

type Pictured = Pick<Month, 'month' | 'photographs'>;

/**
 * Photographs by angle, oldest month first; an angle that was taken in one month only is no pair, and stands with the
 * rest.
 */
export const anglesOf = <One extends Pictured>(
  months: readonly One[],
): { angles: { angle: string; months: One[] }[]; rest: One[] } => {
  const inOrder = [...months].sort((one, other) => (one.month < other.month ? -1 : 1));
  const only = (wanted: (angle: string | null) => boolean): One[] =>
    inOrder
      .map((month) => ({ ...month, photographs: month.photographs.filter(({ angle }) => wanted(angle)) }))
      .filter(({ photographs }) => photographs.length > 0);
  const named = new Set(
    inOrder.flatMap(({ photographs }) => photographs.flatMap(({ angle }) => angle ?? [])),
  );
  const angles = [...named]
    .map((angle) => ({ angle, months: only((one) => one === angle) }))
    .filter((one) => one.months.length > 1);
  const paired = new Set(angles.map(({ angle }) => angle));
  return { angles, rest: only((angle) => angle === null || !paired.has(angle)) };
};
