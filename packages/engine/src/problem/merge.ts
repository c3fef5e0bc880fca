import type { ProblemKind } from '../mechanism/index.ts';

/** As much of a problem as decides whether it can be one with another. */
export type MergePartner = { id: string; project: string; kind: ProblemKind };

export type MergeObstacle = 'merge-names-one-twice' | 'problems-unlike';

/**
 * What keeps problems from going on as one: they are of one project, or of one kind; null when nothing does. One problem
 * has one leader, one team and one plan (三（一）), which the one that stays keeps.
 */
export const mergeObstacle = (into: MergePartner, others: readonly MergePartner[]): MergeObstacle | null => {
  const all = [into, ...others];
  if (new Set(all.map(({ id }) => id)).size < all.length) return 'merge-names-one-twice';
  const alike = (of: 'project' | 'kind') => others.every((other) => other[of] === into[of]);
  return alike('project') || alike('kind') ? null : 'problems-unlike';
};
