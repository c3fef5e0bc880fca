import { plainCode, nationalCodeShape } from '../national-code.ts';
import { dateFields, moneyFields } from './field.ts';
import { cellAt, columnLetter, isBlank } from './grid.ts';
import { betweenFields } from './between-fields.ts';
import { readAmount, readCellAmount } from './read-amount.ts';
import { readDate } from './read-date.ts';
import { readShares } from './read-money-sources.ts';
import { readPermits } from './read-permits.ts';
import { readPlace } from './read-place.ts';
import { readSpan } from './read-span.ts';
import { readHalt, readStage } from './read-state.ts';
import { readName, readText } from './read-text.ts';
import { readUnit, type UnitFinder } from './read-unit.ts';
import type { RowFacts } from './row-facts.ts';
import { cellOf, doubt, type Source, sourceCell } from './source-cell.ts';
import { halfWidth, trimLines } from './text.ts';
import type { Doubt, ProjectFields, UnderstoodProject } from './understood.ts';

const texts = [
  'place',
  'content',
  'annualGoal',
  'category',
  'progress',
  'problems',
  'leader',
  'remarks',
] as const;
/** Words too short to have been cut. */
const words = ['kind', 'nature', 'package', 'registryId'] as const;

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
  const said = each(texts, (field) => readText(source, row, field, cut));
  const short = each(words, (field) => readText(source, row, field, null));
  const code = readCode(source, row);
  const amounts = each(moneyFields, (field) => readAmount(source, row, field));
  const dates = each(dateFields, (field) => readDate(source, row, field));
  const years = readSpan(source, row, dates);
  const stage = readStage(source, row);
  const halt = readHalt(source, row);
  const place = readPlace(source, row);
  const shares = readShares(source, row);
  const permits = readPermits(source, row);
  const plans = readOtherPlans(source, row);
  const fields: ProjectFields = {
    name: name.value ?? lead,
    ...present('number', halfWidth(number).replace(/[.、．]$/, '') || null),
    ...present('projectCode', code.value),
    ...present('owner', owner.value),
    ...present('owners', owner.several.length > 1 ? owner.several : null),
    ...present('constructionUnit', constructionUnit.value),
    ...present('responsibleUnit', responsibleUnit.value),
    ...presentAll(said, ({ value }) => value),
    ...presentAll(short, ({ value }) => value),
    ...presentAll(amounts, ({ yuan }) => yuan),
    ...presentAll(dates, ({ date }) => date),
    ...present('years', years.span),
    ...present('stage', stage.value),
    ...present('halt', halt.value),
    ...present('formerNames', linesOf(source, row, 'formerNames')),
    ...present('lists', linesOf(source, row, 'lists')),
    ...present('position', place.position),
    ...present('sources', shares.shares.length > 0 ? shares.shares : null),
    ...present('permits', permits.permits.length > 0 ? permits.permits : null),
    ...present('otherPlans', plans.plans.length > 0 ? plans.plans : null),
  };
  const read = [
    name,
    owner,
    constructionUnit,
    responsibleUnit,
    code,
    ...Object.values(said),
    ...Object.values(short),
    ...Object.values(amounts),
    ...Object.values(dates),
    years,
    stage,
    halt,
    place,
    shares,
    permits,
    plans,
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

const each = <Key extends string, Read>(
  keys: readonly Key[],
  read: (key: Key) => Read,
): Readonly<Record<Key, Read>> =>
  Object.fromEntries(keys.map((key) => [key, read(key)])) as Record<Key, Read>;

const present = <Key extends string, Value>(key: Key, value: Value | null): { [K in Key]?: Value } =>
  (value === null ? {} : { [key]: value }) as { [K in Key]?: Value };

const presentAll = <Key extends string, Read, Value>(
  read: Readonly<Record<Key, Read>>,
  valueOf: (one: Read) => Value | null,
): { [K in Key]?: Value } => {
  const said: { [K in Key]?: Value } = {};
  for (const key of Object.keys(read) as Key[]) {
    const value = valueOf(read[key]);
    if (value !== null) said[key] = value;
  }
  return said;
};

/** The unified code in its plain form; one of another shape is left out and told. */
const readCode = (source: Source, row: number): { value: string | null; doubts: Doubt[] } => {
  const { value, doubts } = readText(source, row, 'projectCode', null);
  const from = sourceCell(source, row, 'projectCode');
  if (value === null || !from) return { value: null, doubts };
  const code = plainCode(value);
  if (nationalCodeShape.test(code)) return { value: code, doubts };
  return { value: null, doubts: [...doubts, doubt(from, 'code-unreadable', '')] };
};

/** Names that stand in one cell, a line each. */
const linesOf = (source: Source, row: number, field: 'formerNames' | 'lists'): string[] | null => {
  const from = sourceCell(source, row, field);
  const { value } = readText(source, row, field, null);
  if (!from || value === null) return null;
  const lines = trimLines(from.cell.text)
    .split(field === 'lists' ? /[\n、；;]/ : /[\n；;]/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return lines.length === 0 ? null : lines;
};

const readOtherPlans = (source: Source, row: number) => {
  const byYear = new Map<number, { plannedInvestment: number | null; goal: string | null }>();
  const doubts: Doubt[] = [];
  for (const { column, field, year, unit } of source.map.plans) {
    const from = cellOf(source, row, column, field);
    const plan = byYear.get(year) ?? { plannedInvestment: null, goal: null };
    if (field === 'annualPlan') {
      const read = readCellAmount(from, unit);
      doubts.push(...read.doubts);
      if (read.yuan !== null) byYear.set(year, { ...plan, plannedInvestment: read.yuan });
    } else if (!isBlank(from.cell)) byYear.set(year, { ...plan, goal: trimLines(from.cell.text) });
  }
  return { plans: [...byYear].map(([year, plan]) => ({ year, ...plan })), doubts };
};

const extraOf = ({ grid, map }: Source, row: number): Record<string, string> =>
  Object.fromEntries(
    map.extra
      .map((column) => [columnLetter(column), cellAt(grid, row, column)] as const)
      .filter(([, cell]) => !isBlank(cell))
      .map(([column, cell]) => [column, cell.text.trim()]),
  );
