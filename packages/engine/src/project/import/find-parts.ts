import type { PlacedRow } from './place-rows.ts';
import { halfWidth } from './text.ts';
import { doubt, type SourceCell, sourceCell } from './source-cell.ts';
import type { UnderstoodProject } from './understood.ts';

/**
 * Tells the parts of packages: `3-1` and `3.2` below 3, `其中：某某` below whatever stands above it, `（1）` below a
 * package that calls itself one (打捆, 打包) or is worth what they are together. A part's money is in the package's, so
 * only one of them may be counted.
 */
export const withParts = (
  projects: readonly UnderstoodProject[],
  placed: readonly PlacedRow[],
): UnderstoodProject[] => {
  const byRow = new Map(projects.map((project) => [project.row, project]));
  const parts = new Map<number, UnderstoodProject>();
  let whole: UnderstoodProject | null = null;
  let sectionNumber = '';
  const summed = summedParts(projects);
  for (const { facts, kind, source } of placed) {
    if (kind.kind === 'section') {
      whole = null;
      sectionNumber = facts.number;
    }
    const project = kind.kind === 'project' ? byRow.get(facts.row + 1) : undefined;
    if (!project) continue;
    const named = /^其中[:：、\s]*(.+)$/.exec(project.fields.name)?.[1];
    if (whole !== null && (named !== undefined || isPartOf(facts.number, whole) || summed.has(project.row))) {
      const counted = facts.number === '' ? null : sourceCell(source, facts.row, 'number');
      const from = counted ?? sourceCell(source, facts.row, 'name');
      if (from) parts.set(project.row, partOf(project, whole, named ?? project.fields.name, from));
    } else {
      whole = project;
      if (isWithin(facts.number, sectionNumber)) parts.set(project.row, withoutSubProject(project));
    }
  }
  return projects.map((project) => parts.get(project.row) ?? project);
};

/** Rows `（1）`, `（2）` whose investments make exactly that of the plainly numbered project above them. */
const summedParts = (projects: readonly UnderstoodProject[]): ReadonlySet<number> => {
  const parts = new Set<number>();
  projects.forEach(({ fields: { number, totalInvestment } }, at) => {
    if (totalInvestment === undefined || !/^\d+$/.test(number ?? '')) return;
    let end = at + 1;
    while (isBelow(projects[end]?.fields.number)) end++;
    const below = projects.slice(at + 1, end);
    const sum = below.reduce((all, { fields }) => all + (fields.totalInvestment ?? 0), 0);
    if (below.length > 1 && sum === totalInvestment) for (const { row } of below) parts.add(row);
  });
  return parts;
};

const isBelow = (number: string | undefined): boolean => /^(?:\(\d+\)|\d+\)|[①-⑳])$/.test(number ?? '');

const isPartOf = (number: string, { fields }: UnderstoodProject): boolean => {
  const plain = halfWidth(number).trim();
  const whole = fields.number ?? '';
  return isWithin(plain, whole) || (isBelow(plain) && /打捆|打包|项目包|等\d+个/.test(fields.name));
};

/** `3.2` and `3-1` are within 3. */
const isWithin = (number: string, whole: string): boolean =>
  /^\d+$/.test(whole) && (number.startsWith(`${whole}.`) || number.startsWith(`${whole}-`));

/** Nobody wonders what `1.2` is a part of in the section numbered 1. */
const withoutSubProject = (project: UnderstoodProject): UnderstoodProject => ({
  ...project,
  doubts: project.doubts.filter(({ code }) => code !== 'sub-project'),
});

const partOf = (
  project: UnderstoodProject,
  whole: UnderstoodProject,
  name: string,
  from: SourceCell,
): UnderstoodProject => {
  return {
    ...project,
    fields: { ...project.fields, name },
    partOf: whole.row,
    doubts: [
      ...withoutSubProject(project).doubts,
      doubt(from, 'part-of-package', name, { name: whole.fields.name, row: whole.row }),
    ],
  };
};
