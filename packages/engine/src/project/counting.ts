import type { Halt } from './stage.ts';

/** A package and its parts are the same money: sums take the package, or its parts. */
export const packageCountings = ['package', 'parts'] as const;
export type PackageCounting = (typeof packageCountings)[number];

/** What of a project decides whether sums hold it. */
export type Countable = {
  halt: Halt | null;
  /** How it counts as a package; null where it is none. */
  packageCounts: PackageCounting | null;
  /** How the package counts that it is a part of; null where it is part of none. */
  partOf: PackageCounting | null;
};

/** Whether a project is in the sums: it has not left the plan, and its money is not counted elsewhere. */
export const isCounted = ({ halt, packageCounts, partOf }: Countable): boolean =>
  halt !== 'withdrawn' && packageCounts !== 'parts' && partOf !== 'package';
