import { halfWidth, nameKey, withoutSpace } from './text.ts';
import type { ProjectFields, UnderstoodProject } from './understood.ts';

/** Fields that an import may set, and that are therefore compared. */
export const comparedFields = [
  'projectCode',
  'name',
  'formerNames',
  'owner',
  'constructionUnit',
  'responsibleUnit',
  'place',
  'content',
  'position',
  'totalInvestment',
  'sources',
  'completedBefore',
  'annualPlan',
  'annualGoal',
  'otherPlans',
  'years',
  'plannedStart',
  'plannedFinish',
  'actualStart',
  'actualFinish',
  'category',
  'kind',
  'nature',
  'stage',
  'halt',
  'package',
  'lists',
  'permits',
  'remarks',
] as const satisfies ReadonlyArray<keyof ProjectFields>;
export type ComparedField = (typeof comparedFields)[number];

/**
 * A project in the registry. A field left out is not compared: the registry does not keep it. Null is compared: it is
 * kept and empty. A unit that the registry keeps by its id may have any name.
 */
export type ExistingProject = { id: string; name: string; unitIds?: UnderstoodProject['unitIds'] } & {
  readonly [Field in Exclude<ComparedField, 'name'>]?: ProjectFields[Field] | null;
};

export type FieldChange = {
  field: ComparedField;
  from: ProjectFields[ComparedField] | null;
  to: ProjectFields[ComparedField];
};

/** What taking over a row would change. A cell that says nothing changes nothing. */
export const changesOf = ({ fields, unitIds }: UnderstoodProject, project: ExistingProject): FieldChange[] =>
  comparedFields.flatMap((field) => {
    const to = fields[field];
    const from = project[field];
    if (to === undefined || from === undefined || isSame(field, from, to)) return [];
    return isUnit(field) && isSameUnit(unitIds[field], project.unitIds?.[field]) ? [] : [{ field, from, to }];
  });

/** Names and units keep their identity in any spelling; other texts only in any spacing and width. */
const isSame = (field: ComparedField, from: FieldChange['from'], to: FieldChange['to']): boolean => {
  if (typeof from === 'string' && typeof to === 'string')
    return field === 'name' || isUnit(field)
      ? nameKey(from) === nameKey(to)
      : withoutSpace(halfWidth(from)) === withoutSpace(halfWidth(to));
  const special = sameness[field];
  if (special && from !== null) return special(from as never, to as never);
  return typeof to === 'object' ? canonical(from) === canonical(to) : from === to;
};

type Plans = NonNullable<ProjectFields['otherPlans']>;

/** Fields in which a list may say less than the register and still say the same. */
const sameness: { [Field in ComparedField]?: (from: never, to: never) => boolean } = {
  // Former names are only ever added.
  formerNames: (from: readonly string[], to: readonly string[]) =>
    to.every((name) => from.some((one) => nameKey(one) === nameKey(name))),
  halt: (from: { halt: unknown }, to: { halt: unknown }) => from.halt === to.halt,
  package: (from: string, to: string) => nameKey(from) === nameKey(to),
  otherPlans: (from: Plans, to: Plans) =>
    to.every(({ year, plannedInvestment, goal }) => {
      const kept = from.find((one) => one.year === year);
      return (
        (plannedInvestment === null || kept?.plannedInvestment === plannedInvestment) &&
        (goal === null || withoutSpace(kept?.goal ?? '') === withoutSpace(goal))
      );
    }),
};

/** As text that does not depend on the order in which an object was put together. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, one: unknown) =>
    typeof one === 'object' && one !== null && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))
      : one,
  );

type UnitField = keyof UnderstoodProject['unitIds'];
const isUnit = (field: ComparedField): field is UnitField =>
  field === 'owner' || field === 'constructionUnit' || field === 'responsibleUnit';

const isSameUnit = (one: string | undefined, other: string | undefined): boolean =>
  one !== undefined && one === other;
