import type { WeeklyFacts } from '@guatu/engine';
import type { View } from '../../../http/handler.ts';
import { gatherMatters } from './matters.ts';
import { gatherProblems } from './problems.ts';
import { gatherProjects } from './projects.ts';

export type Sight = Pick<View, 'tx' | 'server'>;

/** What the ledger knows of the projects of some units that was entered after an instant (ISO), or is still open. */
export async function gatherFacts(
  sight: Sight,
  units: readonly string[],
  after: string,
): Promise<WeeklyFacts> {
  if (units.length === 0) return { projects: [], problems: [], matters: [] };
  const [projects, problems, matters] = await Promise.all([
    gatherProjects(sight, units, after),
    gatherProblems(sight, units, after),
    gatherMatters(sight, units, after),
  ]);
  return { projects, problems, matters };
}
