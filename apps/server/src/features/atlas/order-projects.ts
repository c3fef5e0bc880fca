import type { AtlasOrder } from '@guatu/contract';
import type { SelectedProject } from './select-projects.ts';

const groups: Record<AtlasOrder, (project: SelectedProject) => string | null> = {
  unit: ({ unitName }) => unitName,
  list: ({ by }) => by[0] ?? null,
  sector: ({ sector }) => sector,
};

/** What a project's page stands under; null where nobody has said. */
export const groupOf = (order: AtlasOrder, project: SelectedProject): string | null => groups[order](project);

/** Projects in the order of the book: group after group, as the groups first come; those without one at the end. */
export function inOrder(
  order: AtlasOrder,
  listNames: readonly string[],
  projects: readonly SelectedProject[],
): SelectedProject[] {
  const grouped = Map.groupBy(projects, (project) => groupOf(order, project));
  const met = [...grouped.keys()].filter((group) => group !== null);
  const names = order === 'list' ? listNames.filter((name) => grouped.has(name)) : met;
  return [...names, null].flatMap((name) => grouped.get(name) ?? []);
}
