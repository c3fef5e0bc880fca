import { cellAt, columnLetter, isBlank } from './grid.ts';
import { readAmount } from './read-amount.ts';
import { readSpan } from './read-span.ts';
import { readName, readText } from './read-text.ts';
import { readUnit, type UnitFinder } from './read-unit.ts';
import type { RowFacts } from './row-facts.ts';
import { doubt, type Source, sourceCell } from './source-cell.ts';
import { halfWidth } from './text.ts';
import type { Doubt, ProjectFields, UnderstoodProject } from './understood.ts';

/** Reads a row as a project. `cut` is the length at which the list's texts were cut off, if they were. */
export const readProject = (
  source: Source,
  { row, lead, number }: RowFacts,
  categoryPath: readonly string[],
  find: UnitFinder,
  cut: number | null,
): UnderstoodProject => {
  const name = readName(source, row, lead, cut);
  const owner = readUnit(source, row, 'owner', find, cut);
  const constructionUnit = readUnit(source, row, 'constructionUnit', find, cut);
  const responsibleUnit = readUnit(source, row, 'responsibleUnit', find, cut);
  const texts = {
    projectCode: readText(source, row, 'projectCode', null),
    place: readText(source, row, 'place', cut),
    content: readText(source, row, 'content', cut),
    annualGoal: readText(source, row, 'annualGoal', cut),
    category: readText(source, row, 'category', cut),
    nature: readText(source, row, 'nature', null),
    remarks: readText(source, row, 'remarks', cut),
  };
  const amounts = {
    totalInvestment: readAmount(source, row, 'totalInvestment'),
    annualPlan: readAmount(source, row, 'annualPlan'),
    completed: readAmount(source, row, 'completed'),
  };
  const years = readSpan(source, row);
  const fields: ProjectFields = {
    name: name.value ?? lead,
    ...present('number', halfWidth(number) || null),
    ...present('owner', owner.value),
    ...present('owners', owner.several.length > 1 ? owner.several : null),
    ...present('constructionUnit', constructionUnit.value),
    ...present('responsibleUnit', responsibleUnit.value),
    ...presentAll(texts, ({ value }) => value),
    ...presentAll(amounts, ({ yuan }) => yuan),
    ...present('years', years.span),
  };
  const read = [
    name,
    owner,
    constructionUnit,
    responsibleUnit,
    ...Object.values(texts),
    ...Object.values(amounts),
    years,
  ];
  return {
    row: row + 1,
    categoryPath,
    fields,
    unitIds: {
      ...present('owner', owner.id),
      ...present('constructionUnit', constructionUnit.id),
      ...present('responsibleUnit', responsibleUnit.id),
    },
    marks: name.marks,
    extra: extraOf(source, row),
    doubts: [...read.flatMap(({ doubts }) => doubts), ...betweenFields(source, row, fields)],
  };
};

const present = <Key extends string, Value>(key: Key, value: Value | null): { [K in Key]?: Value } =>
  (value === null ? {} : { [key]: value }) as { [K in Key]?: Value };

const presentAll = <Key extends string, Read, Value>(
  read: Readonly<Record<Key, Read>>,
  valueOf: (one: Read) => Value | null,
): { [K in Key]?: Value } =>
  Object.assign({}, ...Object.entries<Read>(read).map(([key, one]) => present(key, valueOf(one))));

/** Doubts that only two cells together raise. */
const betweenFields = (source: Source, row: number, fields: ProjectFields): Doubt[] => {
  const doubts: Doubt[] = [];
  const plan = sourceCell(source, row, 'annualPlan');
  if (
    plan &&
    fields.annualPlan !== undefined &&
    fields.totalInvestment !== undefined &&
    fields.annualPlan > fields.totalInvestment
  )
    doubts.push(
      doubt(plan, 'plan-exceeds-total', String(fields.annualPlan), {
        plan: fields.annualPlan / 10_000,
        total: fields.totalInvestment / 10_000,
      }),
    );
  const builder = sourceCell(source, row, 'constructionUnit');
  if (
    builder &&
    fields.owner !== undefined &&
    fields.constructionUnit !== undefined &&
    fields.owner !== fields.constructionUnit
  )
    doubts.push(doubt(builder, 'units-differ', fields.constructionUnit, { owner: fields.owner }));
  const counted = sourceCell(source, row, 'number');
  if (counted && /^\d+[.-]\d+/.test(fields.number ?? '') && counted.cell.kind !== 'date')
    doubts.push(doubt(counted, 'sub-project', fields.number ?? ''));
  return doubts;
};

const extraOf = ({ grid, map }: Source, row: number): Record<string, string> =>
  Object.fromEntries(
    map.extra
      .map((column) => [columnLetter(column), cellAt(grid, row, column)] as const)
      .filter(([, cell]) => !isBlank(cell))
      .map(([column, cell]) => [column, cell.text.trim()]),
  );
