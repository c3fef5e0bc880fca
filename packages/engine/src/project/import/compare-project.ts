import { halfWidth, nameKey, withoutSpace } from './text.ts';
import type { ProjectFields, UnderstoodProject } from './understood.ts';

/** Fields that an import may set, and that are therefore compared. */
export const comparedFields = [
  'projectCode',
  'name',
  'owner',
  'constructionUnit',
  'responsibleUnit',
  'place',
  'content',
  'totalInvestment',
  'annualPlan',
  'annualGoal',
  'years',
  'category',
  'nature',
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
  if (typeof from === 'object' && typeof to === 'object') return from?.from === to.from && from?.to === to.to;
  return from === to;
};

type UnitField = keyof UnderstoodProject['unitIds'];
const isUnit = (field: ComparedField): field is UnitField =>
  field === 'owner' || field === 'constructionUnit' || field === 'responsibleUnit';

const isSameUnit = (one: string | undefined, other: string | undefined): boolean =>
  one !== undefined && one === other;
