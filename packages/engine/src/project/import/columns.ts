import { type ColumnCandidate, columnCandidate } from './column-candidate.ts';
import type { MoneySource } from '../money-source.ts';
import type { Permit } from '../permit.ts';
import { keepOneColumnAField, keepOneYear, standInForOwner, standsBeside } from './column-choice.ts';
import { holdsUnits, valuesIn } from './column-content.ts';
import { type ImportField, isMoneyField, reportedFields } from './field.ts';
import type { FoundHeadings } from './find-headings.ts';
import { columnLetter, type Grid } from './grid.ts';
import { declaredUnit, type MoneyUnit } from './money.ts';
import type { ChosenMapping, ImportFinding, UnderstoodColumn } from './understood.ts';

/** Where the readers of rows find each field; positions count from 0. */
export type ColumnMap = {
  at: ReadonlyMap<ImportField, number>;
  units: ReadonlyMap<ImportField, MoneyUnit>;
  /** Where no heading says otherwise. */
  unit: MoneyUnit;
  /** Columns that share a field: a source of money each, a procedure each, plans and goals of other years. */
  sources: readonly { column: number; source: MoneySource; unit: MoneyUnit }[];
  permits: readonly { column: number; permit: Permit }[];
  plans: readonly { column: number; field: 'annualPlan' | 'annualGoal'; year: number; unit: MoneyUnit }[];
  /** Amounts beside a column that names one source a row: `中央 | 2400`. */
  share: { column: number; unit: MoneyUnit } | null;
  /** Where each row names its own unit of money, as in `1.2 | 亿元`. It holds for columns whose heading names none. */
  unitColumn: number | null;
  ownUnits: ReadonlySet<ImportField>;
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
  const unitOf = (heading: string) => declaredUnit(heading) ?? defaultUnit;
  const alone = standInForOwner(ofOneField.candidates);
  const share = shareBeside(ofOneYear.candidates, alone, unitOf);
  const kept = alone.map((candidate): ColumnCandidate =>
    candidate.column === share?.column ? { ...candidate, field: 'sources', match: 'guessed' } : candidate,
  );

  const at = new Map(
    kept.flatMap((candidate) =>
      candidate.field === null || standsBeside(candidate) || candidate.column === share?.column
        ? []
        : [[candidate.field, candidate.column] as const],
    ),
  );
  const units = new Map(
    kept.flatMap((candidate) =>
      candidate.field !== null && isMoneyField(candidate.field) && !standsBeside(candidate)
        ? [[candidate.field, unitOf(candidate.heading)] as const]
        : [],
    ),
  );
  const shareLetter = share && columnLetter(share.column);
  const columns = kept.map((candidate) => describe(grid, candidate, units, firstDataRow, defaultUnit));
  return {
    columns,
    map: {
      at,
      units,
      unit: defaultUnit,
      sources: kept.flatMap(({ column, heading, source }) =>
        source === null ? [] : [{ column, source, unit: unitOf(heading) }],
      ),
      permits: kept.flatMap(({ column, permit }) => (permit === null ? [] : [{ column, permit }])),
      plans: kept.flatMap(({ column, heading, field, year }) =>
        year !== null && (field === 'annualPlan' || field === 'annualGoal')
          ? [{ column, field, year, unit: unitOf(heading) }]
          : [],
      ),
      share,
      unitColumn:
        kept.find(({ column, field }) => field === null && holdsUnits(valuesIn(grid, column, firstDataRow)))
          ?.column ?? null,
      ownUnits: new Set(
        kept.flatMap(({ field, heading }) =>
          field !== null && declaredUnit(heading) !== null ? [field] : [],
        ),
      ),
      extra: kept.filter(({ field }) => field === null).map(({ column }) => column),
    },
    findings: [
      ...ofOneYear.findings,
      ...ofOneField.findings.filter(({ cell }) => cell === null || cell !== shareLetter),
      ...columns.flatMap(remarkOn),
    ],
  };
};

/** The column right of the sources' that says how much, where another column states the total. */
const shareBeside = (
  judged: readonly ColumnCandidate[],
  kept: readonly ColumnCandidate[],
  unitOf: (heading: string) => MoneyUnit,
): ColumnMap['share'] => {
  const sources = kept.find(({ field, source }) => field === 'sources' && source === null)?.column;
  const beside = judged.find(({ column }) => column - 1 === sources);
  const isSetAside = kept.some(({ column, field }) => column === beside?.column && field === null);
  return beside && isSetAside && /^(?:其中[:：]?)?(?:投资|资金)?(?:金额|额|数额)/.test(beside.heading)
    ? { column: beside.column, unit: unitOf(beside.heading) }
    : null;
};

const describe = (
  grid: Grid,
  { column, heading, field, match, year, source, permit }: ColumnCandidate,
  units: ReadonlyMap<ImportField, MoneyUnit>,
  firstDataRow: number,
  defaultUnit: MoneyUnit,
): UnderstoodColumn => ({
  column: columnLetter(column),
  heading,
  field,
  match,
  detail: source ?? permit ?? (year === null ? null : String(year)),
  unit:
    source === null && year === null
      ? ((field && units.get(field)) ?? null)
      : field === 'annualGoal'
        ? null
        : (declaredUnit(heading) ?? defaultUnit),
  samples: [...new Set(valuesIn(grid, column, firstDataRow))].slice(0, 3),
});

const remarkOn = ({ column, heading, field, match, samples }: UnderstoodColumn): ImportFinding[] => {
  if (heading === '' && match !== 'chosen')
    return [
      { code: 'unnamed-column', cell: column, params: { samples: samples.join('、'), field: field ?? '' } },
    ];
  if (match === 'guessed')
    return [{ code: 'heading-guessed', cell: column, params: { heading, field: field ?? '' } }];
  if (reportedFields.some((reported) => reported === field))
    return [{ code: 'reported-monthly', cell: column, params: { heading } }];
  return [];
};
