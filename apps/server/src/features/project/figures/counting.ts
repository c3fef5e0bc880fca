import { type Countable, type Halt, isCounted, type PackageCounting, type Stage } from '@guatu/engine';
import { type RawBuilder, sql } from 'kysely';
import type { ProjectFacts } from '../registry/columns.ts';

/** What decides whether sums hold a project, to be selected beside `project.*`. */
export const countableColumns = (
  own: string,
): RawBuilder<CountableRow> => sql`project.halt, project.package_counts,
  (select package.package_counts from project as package
   where package.jurisdiction_id = ${own} and package.id = project.package_id) as part_of`;

export interface CountableRow {
  halt: string | null;
  package_counts: string | null;
  part_of: string | null;
}

export const countableOf = (row: CountableRow): Countable => ({
  halt: row.halt as Halt | null,
  packageCounts: row.package_counts as PackageCounting | null,
  partOf: row.part_of as PackageCounting | null,
});

/** A project that enters by itself: it goes on, and is neither a package nor a part of one. */
export const ownAccount: Countable = { halt: null, packageCounts: null, partOf: null };

/** What of a project is counted under its unit. */
export interface Standing {
  projectId: string;
  unitId: string | null;
  stage: Stage;
  /** Whole yuan; nobody has said counts as nothing. */
  totalInvestment: number | null;
  /** Whether lists show it unasked, and whether sums hold it. */
  listed: boolean;
  counted: boolean;
}

export const standingOf = (projectId: string, facts: ProjectFacts, countable: Countable): Standing => ({
  projectId,
  unitId: facts.responsibleUnitId,
  stage: facts.stage,
  totalInvestment: facts.totalInvestment,
  listed: countable.halt !== 'withdrawn',
  counted: isCounted(countable),
});
