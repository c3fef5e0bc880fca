import { isBlank } from './grid.ts';
import type { PlacedRow } from './place-rows.ts';
import { doubt, sourceCell } from './source-cell.ts';
import type { UnderstoodProject } from './understood.ts';

/**
 * A category written once, above the projects that have it, in cells that were not merged: it is taken for those below,
 * and told. Where a category is written more than once, or the list is the register's own, a blank cell is blank.
 */
export const withCategoryAbove = (
  projects: readonly UnderstoodProject[],
  placed: readonly PlacedRow[],
): readonly UnderstoodProject[] => {
  const stated = projects.flatMap(({ fields }) => fields.category ?? []);
  const isOwn = projects.some(({ fields }) => fields.registryId !== undefined);
  if (isOwn || stated.length < 2 || writtenAgain(placed)) return projects;
  const byRow = new Map(projects.map((project) => [project.row, project]));
  let above: string | null = null;
  for (const { facts, kind, source } of placed) {
    if (kind.kind === 'section') above = null;
    const project = kind.kind === 'project' ? byRow.get(facts.row + 1) : undefined;
    const from = sourceCell(source, facts.row, 'category');
    if (!project || !from) continue;
    if (project.fields.category !== undefined) above = project.fields.category;
    else if (above !== null && isBlank(from.cell))
      byRow.set(project.row, {
        ...project,
        fields: { ...project.fields, category: above },
        doubts: [...project.doubts, doubt(from, 'category-from-above', above, { category: above })],
      });
  }
  return projects.map((project) => byRow.get(project.row) ?? project);
};

/** Whether one category stands in two cells; the parts of a merged one are one cell. */
const writtenAgain = (placed: readonly PlacedRow[]): boolean => {
  const cells = new Map<string, string>();
  return placed.some(({ facts, kind, source }) => {
    const from = kind.kind === 'project' ? sourceCell(source, facts.row, 'category') : null;
    if (!from || isBlank(from.cell)) return false;
    const text = from.cell.text.trim();
    const earlier = cells.get(text);
    cells.set(text, from.address);
    return earlier !== undefined && earlier !== from.address;
  });
};
