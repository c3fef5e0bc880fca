import type { KnownUnit, ProjectFields, UnderstoodList, UnderstoodProject } from '@guatu/engine';

/** What the registry takes: longest line and text, and the largest sum, as in the contract's fields. */
const longest = { line: 200, prose: 5_000 };
const largestSum = 10_000_000_000_000;
const nationalCode = /^\d{4}-\d{6}-\d{2}-\d{2}-\d{6}$/;

/** The list in the registry's terms. A code that stands in two rows is believed in the first. */
export function settleList(list: UnderstoodList, units: readonly KnownUnit[]): UnderstoodList {
  const seen = new Set<string>();
  const projects = list.projects.map((project) => {
    const settled = settleFields(project, units);
    const { projectCode, ...fields } = settled.fields;
    if (projectCode === undefined) return settled;
    if (seen.has(projectCode)) return { ...settled, fields };
    seen.add(projectCode);
    return settled;
  });
  return { ...list, projects };
}

/**
 * A row in the registry's terms: sections and the category column as one path, the unit by its own name, whoever builds
 * as owner where no owner is named. What is compared with the registry is what would be written into it; that is why
 * importing a list twice finds it unchanged.
 */
function settleFields(project: UnderstoodProject, units: readonly KnownUnit[]): UnderstoodProject {
  const { fields, unitIds, categoryPath } = project;
  const unit = units.find(({ id }) => id === unitIds.responsibleUnit);
  const category = pathText([...categoryPath, ...pathOf(fields.category)]);
  const settled: { [Field in keyof ProjectFields]: ProjectFields[Field] | undefined } & { name: string } = {
    name: cut(fields.name, longest.line) ?? fields.name,
    projectCode: codeOf(fields.projectCode),
    owner: cut(fields.owner ?? fields.constructionUnit, longest.line),
    responsibleUnit: cut(unit?.name ?? fields.responsibleUnit, longest.line),
    place: cut(fields.place, longest.line),
    content: cut(fields.content, longest.prose),
    totalInvestment: sumOf(fields.totalInvestment),
    annualPlan: sumOf(fields.annualPlan),
    annualGoal: cut(fields.annualGoal, longest.prose),
    years: fields.years,
    category: category === '' ? undefined : category,
    nature: cut(fields.nature, longest.line),
    remarks: cut(fields.remarks, longest.prose),
  };
  const said = Object.entries(settled).filter(([, value]) => value !== undefined);
  return { ...project, fields: Object.fromEntries(said) as unknown as ProjectFields };
}

/** How a path is written in one cell. */
export const pathText = (path: readonly string[]): string => path.join(' / ');

/** @example pathOf('基础设施 / 交通') // ['基础设施', '交通'] */
export const pathOf = (text: string | undefined): string[] =>
  (text ?? '')
    .split('/')
    .map((part) => part.trim())
    .filter((part) => part !== '');

const cut = (text: string | undefined, length: number): string | undefined =>
  text?.slice(0, length).trim() || undefined;

const codeOf = (code: string | undefined): string | undefined =>
  code !== undefined && nationalCode.test(code) ? code : undefined;

const sumOf = (sum: number | undefined): number | undefined =>
  sum !== undefined && sum >= 0 && sum <= largestSum ? sum : undefined;
