import type { Doubt, KnownUnit, ProjectFields, UnderstoodList, UnderstoodProject } from '@guatu/engine';

/** What the registry takes: longest line and text, and the largest sum, as in the contract's fields. */
const longest = { line: 200, prose: 5_000 };
const largestSum = 10_000_000_000_000;
const mostFormerNames = 10;

/** What the county calls things, and the day that nothing done can lie after. */
export interface Terms {
  units: readonly KnownUnit[];
  lists: readonly { id: string; name: string }[];
  today: string;
}

/** The list in the registry's terms. A code that stands in two rows is believed in the first. */
export function settleList(list: UnderstoodList, terms: Terms): UnderstoodList {
  const seen = new Set<string>();
  const columnOf = (field: string) => list.columns.find((column) => column.field === field)?.column ?? 'A';
  const projects = list.projects.map((project) => {
    const settled = settleFields(project, terms, columnOf);
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
function settleFields(
  project: UnderstoodProject,
  { units, lists, today }: Terms,
  columnOf: (field: string) => string,
): UnderstoodProject {
  const { fields, unitIds, categoryPath, row } = project;
  const unit = units.find(({ id }) => id === unitIds.responsibleUnit);
  const category = pathText([...categoryPath, ...pathOf(fields.category)]);
  const doubts: Doubt[] = [];
  const told = (field: Doubt['field'], code: Doubt['code'], raw: string) => {
    doubts.push({ cell: `${columnOf(field)}${row}`, field, code, params: {}, raw, understoodAs: '' });
  };
  const done = (field: 'actualStart' | 'actualFinish') => {
    const date = fields[field];
    if (date === undefined || date <= today) return date;
    told(field, 'date-ahead', date);
    return undefined;
  };
  const known = lists.filter(({ name }) => fields.lists?.includes(name)).map(({ name }) => name);
  const unknown = fields.lists?.filter((name) => !known.includes(name)) ?? [];
  if (unknown.length > 0) told('lists', 'unknown-list', unknown.join('、'));
  const [plannedStart, plannedFinish] = inOrder(fields.plannedStart, fields.plannedFinish);
  const [actualStart, actualFinish] = inOrder(done('actualStart'), done('actualFinish'));
  const settled: { [Field in keyof ProjectFields]: ProjectFields[Field] | undefined } & { name: string } = {
    name: cut(fields.name, longest.line) ?? fields.name,
    formerNames: fields.formerNames
      ?.flatMap((name) => cut(name, longest.line) ?? [])
      .slice(0, mostFormerNames),
    projectCode: fields.projectCode,
    owner: cut(fields.owner ?? fields.constructionUnit, longest.line),
    responsibleUnit: cut(unit?.name ?? fields.responsibleUnit, longest.line),
    place: cut(fields.place, longest.line),
    position: fields.position,
    content: cut(fields.content, longest.prose),
    totalInvestment: sumOf(fields.totalInvestment),
    sources: fields.sources?.filter(({ amount }) => amount <= largestSum),
    completedBefore: sumOf(fields.completedBefore),
    completed: sumOf(fields.completed),
    completedMonth: sumOf(fields.completedMonth),
    sinceStart: sumOf(fields.sinceStart),
    statistics: sumOf(fields.statistics),
    progress: cut(fields.progress, longest.prose),
    problems: cut(fields.problems, longest.prose),
    annualPlan: sumOf(fields.annualPlan),
    annualGoal: cut(fields.annualGoal, longest.prose),
    otherPlans: fields.otherPlans?.map(({ year, plannedInvestment, goal }) => ({
      year,
      plannedInvestment: sumOf(plannedInvestment ?? undefined) ?? null,
      goal: cut(goal ?? undefined, longest.prose) ?? null,
    })),
    years: fields.years,
    plannedStart,
    plannedFinish,
    actualStart,
    actualFinish,
    category: category === '' ? undefined : category,
    kind: cut(fields.kind, longest.line),
    nature: cut(fields.nature, longest.line),
    stage: fields.stage,
    halt: fields.halt && { ...fields.halt, reason: cut(fields.halt.reason ?? undefined, 500) ?? null },
    package: isPackageItself(fields.package) ? undefined : cut(fields.package, longest.line),
    lists: known.length === 0 ? undefined : known,
    permits: fields.permits?.map((permit) => ({
      ...permit,
      name: cut(permit.name ?? undefined, longest.line) ?? null,
      number: cut(permit.number ?? undefined, longest.line) ?? null,
    })),
    remarks: cut(fields.remarks, longest.prose),
    registryId: fields.registryId,
  };
  const said = Object.entries(settled).filter(([, value]) => value !== undefined);
  return {
    ...project,
    fields: Object.fromEntries(said) as unknown as ProjectFields,
    doubts: [...project.doubts, ...doubts],
  };
}

/** An end before its beginning is left out; the row's doubt says so. */
const inOrder = (start: string | undefined, finish: string | undefined) =>
  [start, start !== undefined && finish !== undefined && start > finish ? undefined : finish] as const;

/** A package says of itself what its parts say by its name. */
const isPackageItself = (text: string | undefined): boolean => /^(?:打捆|打包)项目$/.test(text ?? '');

/** How a path is written in one cell. */
export const pathText = (path: readonly string[]): string => path.join(' / ');

/** @example pathOf('基础设施 / 交通') // ['基础设施', '交通'] */
export const pathOf = (text: string | undefined): string[] =>
  (text ?? '')
    .split('/')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .slice(0, 6);

const cut = (text: string | undefined, length: number): string | undefined =>
  text?.slice(0, length).trim() || undefined;

const sumOf = (sum: number | undefined): number | undefined =>
  sum !== undefined && sum >= 0 && sum <= largestSum ? sum : undefined;
