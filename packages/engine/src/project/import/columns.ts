import { type ColumnCandidate, columnCandidate } from './column-candidate.ts';
import { keepOneColumnAField, keepOneYear, standInForOwner } from './column-choice.ts';
import { valuesIn } from './column-content.ts';
import { type ImportField, isMoneyField } from './field.ts';
import type { FoundHeadings } from './find-headings.ts';
import { columnLetter, type Grid } from './grid.ts';
import { declaredUnit, type MoneyUnit } from './money.ts';
import type { ChosenMapping, ImportFinding, UnderstoodColumn } from './understood.ts';

/** Where the readers of rows find each field; positions count from 0. */
export type ColumnMap = {
  at: ReadonlyMap<ImportField, number>;
  units: ReadonlyMap<ImportField, MoneyUnit>;
  /** Columns that hold something and have no field. */
  extra: readonly number[];
};

export type UnderstoodColumns = {
  columns: readonly UnderstoodColumn[];
  map: ColumnMap;
  findings: readonly ImportFinding[];
};

/** Understands every column that has a heading or a value; `defaultUnit` holds where a heading names no unit. */
export const understandColumns = (
  grid: Grid,
  { headings }: FoundHeadings,
  firstDataRow: number,
  {
    listYear,
    defaultUnit,
    chosen,
  }: { listYear: number | null; defaultUnit: MoneyUnit; chosen: ChosenMapping | undefined },
): UnderstoodColumns => {
  const judged = headings
    .filter(({ parts, column }) => parts.length > 0 || valuesIn(grid, column, firstDataRow).length > 0)
    .map((heading) => columnCandidate(grid, heading, firstDataRow, chosen));
  const ofOneYear = keepOneYear(judged, listYear);
  const ofOneField = keepOneColumnAField(ofOneYear.candidates);
  const kept = standInForOwner(ofOneField.candidates);

  const at = new Map(kept.flatMap(({ field, column }) => (field === null ? [] : [[field, column] as const])));
  const units = new Map(
    kept.flatMap(({ field, heading }) =>
      field !== null && isMoneyField(field) ? [[field, declaredUnit(heading) ?? defaultUnit] as const] : [],
    ),
  );
  const columns = kept.map((candidate) => describe(grid, candidate, units, firstDataRow));
  return {
    columns,
    map: { at, units, extra: kept.filter(({ field }) => field === null).map(({ column }) => column) },
    findings: [...ofOneYear.findings, ...ofOneField.findings, ...columns.flatMap(remarkOn)],
  };
};

const describe = (
  grid: Grid,
  { column, heading, field, match }: ColumnCandidate,
  units: ReadonlyMap<ImportField, MoneyUnit>,
  firstDataRow: number,
): UnderstoodColumn => ({
  column: columnLetter(column),
  heading,
  field,
  match,
  unit: (field && units.get(field)) ?? null,
  samples: [...new Set(valuesIn(grid, column, firstDataRow))].slice(0, 3),
});

const remarkOn = ({ column, heading, field, match, samples }: UnderstoodColumn): ImportFinding[] => {
  if (heading === '' && match !== 'chosen')
    return [
      { code: 'unnamed-column', cell: column, params: { samples: samples.join('、'), field: field ?? '' } },
    ];
  if (match === 'guessed')
    return [{ code: 'heading-guessed', cell: column, params: { heading, field: field ?? '' } }];
  return [];
};
