import { type ComparedProject, compareEditions } from '@guatu/engine';
import type { View } from '../../http/handler.ts';
import { refuse } from '../../refusal/refusal.ts';
import { readingScope } from '../project/index.ts';
import { type Frozen, frozenEdition } from './frozen.ts';
import type { SelectedProject } from './select-projects.ts';

/** What came in, what left and what changed between two frozen editions (三（二）), of the projects that one sees. */
export async function compareFrozen(view: View, { month, with: other }: { month: string; with: string }) {
  const { tx, server } = view;
  const scope = await readingScope(view);
  const [earlier, later] = [month, other].sort() as [string, string];
  const before = (await frozenEdition(tx, server.jurisdiction.id, earlier)) ?? refuse('not-found');
  const after = (await frozenEdition(tx, server.jurisdiction.id, later)) ?? refuse('not-found');
  const seen = ({ projects }: Frozen) =>
    projects.filter(({ unitId }) => scope === null || (unitId !== null && scope.includes(unitId)));
  const { came, left, changed } = compareEditions<SelectedProject>(seen(before), seen(after));
  return {
    before: { month: before.month, number: before.number },
    after: { month: after.month, number: after.number },
    came: came.map(present),
    left: left.map(present),
    changed: changed.map(({ project, changes }) => ({ project: present(project), changes })),
  };
}

const present = ({ id, name, unitName }: ComparedProject) => ({ id, name, unitName });
