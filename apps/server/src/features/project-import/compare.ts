import { matchProjects, type ProjectMatch, type UnderstoodList, type UnderstoodProject } from '@guatu/engine';
import type { RegisteredProject } from '../project/index.ts';
import { inListTerms } from './registered.ts';

export type Outcome = 'new' | 'same' | 'changed' | 'aside';
export type Counts = Record<Outcome, number>;

/** A row with what the registry knows of it. */
export interface Compared {
  understood: UnderstoodProject;
  match: ProjectMatch;
  registered: RegisteredProject | null;
}

/** Each row of a settled list beside the project it is, or is like. */
export function compare(list: UnderstoodList, registry: readonly RegisteredProject[]): Compared[] {
  const byId = new Map(registry.map((project) => [project.id, project]));
  const matches = matchProjects(list.projects, registry.map(inListTerms));
  return list.projects.flatMap((understood, at) => {
    const match = matches[at];
    if (match === undefined) return [];
    return { understood, match, registered: 'id' in match ? (byId.get(match.id) ?? null) : null };
  });
}

/** What becomes of a row unless a person decides otherwise: what may be a duplicate is set aside. */
export const outcomeOf = ({ kind }: ProjectMatch): Outcome => (kind === 'likely-duplicate' ? 'aside' : kind);

/** How many rows come to which outcome. */
export function countsOf(compared: readonly Compared[]): Counts {
  const counts: Counts = { new: 0, same: 0, changed: 0, aside: 0 };
  for (const { match } of compared) counts[outcomeOf(match)] += 1;
  return counts;
}
