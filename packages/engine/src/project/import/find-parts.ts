import type { PlacedRow } from './place-rows.ts';
import { halfWidth } from './text.ts';
import type { Doubt, UnderstoodProject } from './understood.ts';

/**
 * Tells the parts of packages: `3-1` and `3.2` below 3, `其中：某某` below whatever stands above it, `（1）` below a
 * package that calls itself one (打捆, 打包). A part's money is in the package's, so only one of them may be counted.
 */
export const withParts = (
  projects: readonly UnderstoodProject[],
  placed: readonly PlacedRow[],
): UnderstoodProject[] => {
  const byRow = new Map(projects.map((project) => [project.row, project]));
  const parts = new Map<number, UnderstoodProject>();
  let whole: UnderstoodProject | null = null;
  for (const { facts, kind, source } of placed) {
    if (kind.kind === 'section') whole = null;
    const project = kind.kind === 'project' ? byRow.get(facts.row + 1) : undefined;
    if (!project) continue;
    const named = /^其中[:：、\s]*(.+)$/.exec(project.fields.name)?.[1];
    if (whole !== null && (named !== undefined || isPartOf(facts.number, whole))) {
      const isCounted = /\d/.test(facts.number);
      const column = source.map.at.get('number');
      const cell = isCounted && column !== undefined ? 'number' : 'name';
      parts.set(project.row, partOf(project, whole, named ?? project.fields.name, cell));
    } else whole = project;
  }
  return projects.map((project) => parts.get(project.row) ?? project);
};

const isPartOf = (number: string, { fields }: UnderstoodProject): boolean => {
  const plain = halfWidth(number).trim();
  const whole = fields.number ?? '';
  if (/^\d+$/.test(whole) && (plain.startsWith(`${whole}.`) || plain.startsWith(`${whole}-`))) return true;
  return /^(?:\(\d+\)|\d+\)|[①-⑳])$/.test(plain) && /打捆|打包|项目包|等\d+个/.test(fields.name);
};

const partOf = (
  project: UnderstoodProject,
  whole: UnderstoodProject,
  name: string,
  field: 'number' | 'name',
): UnderstoodProject => {
  const told = project.doubts.find(({ code }) => code === 'sub-project');
  const doubt: Doubt = {
    cell: told?.cell ?? `A${project.row}`,
    field,
    code: 'part-of-package',
    params: { name: whole.fields.name, row: whole.row },
    raw: told?.raw ?? project.fields.name,
    understoodAs: name,
  };
  return {
    ...project,
    fields: { ...project.fields, name },
    partOf: whole.row,
    doubts: [...project.doubts.filter((one) => one !== told), doubt],
  };
};
