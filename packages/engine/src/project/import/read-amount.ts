import type { MoneyField } from './field.ts';
import { cellAt } from './grid.ts';
import { type MoneyUnit, parseMoney, unitOfWord } from './money.ts';
import { doubt, nothingIn, type Source, type SourceCell, sourceCell } from './source-cell.ts';
import type { Doubt } from './understood.ts';

export type ReadAmount = { yuan: number | null; doubts: Doubt[] };

/** Below 100,000 yuan no list keeps a project, and above a trillion there is none: the unit is probably another. */
const smallestPlausible = 100_000;
const largestPlausible = 1_000_000_000_000;

/** An amount in whole yuan. An amount merged over several rows counts for the first of them only. */
export const readAmount = (source: Source, row: number, field: MoneyField): ReadAmount => {
  const from = sourceCell(source, row, field);
  if (!from) return { yuan: null, doubts: [] };
  const unit = source.map.units.get(field) ?? 'tenThousandYuan';
  const beside = unitBeside(source, row, field);
  const read = readCellAmount(from, beside ?? unit);
  const { yuan } = read;
  if (beside !== null && beside !== unit && yuan !== null)
    read.doubts.push(
      doubt(from, 'money-unit-in-cell', String(yuan), { yuan, tenThousandYuan: yuan / 10_000 }),
    );
  if (field !== 'totalInvestment' || yuan === null) return read;
  if (yuan >= smallestPlausible && yuan <= largestPlausible) return read;
  const implausible = doubt(from, 'money-implausible', String(yuan), {
    yuan,
    tenThousandYuan: yuan / 10_000,
  });
  return { yuan, doubts: [...read.doubts, implausible] };
};

/** The unit that the row names in a column of its own. */
const unitBeside = ({ grid, map }: Source, row: number, field: MoneyField): MoneyUnit | null =>
  map.unitColumn === null || map.ownUnits.has(field)
    ? null
    : unitOfWord(cellAt(grid, row, map.unitColumn).text);

/** The amount in one cell, whatever it is an amount of. */
export const readCellAmount = (from: SourceCell, unit: MoneyUnit): ReadAmount => {
  const { isNothing, doubts } = nothingIn(from);
  if (isNothing) return { yuan: null, doubts };
  if (from.isShared) return { yuan: null, doubts: [doubt(from, 'money-merged', '')] };
  const { cell } = from;
  const parsed = parseMoney(typeof cell.value === 'number' ? cell.value : cell.text, unit);
  if (!parsed || !Number.isSafeInteger(parsed.yuan) || parsed.yuan < 0)
    return { yuan: null, doubts: [doubt(from, 'money-unreadable', '')] };
  const { yuan, unitInCell, isQualified } = parsed;
  if (isQualified)
    doubts.push(doubt(from, 'money-qualified', String(yuan), { yuan, tenThousandYuan: yuan / 10_000 }));
  if (unitInCell !== null && unitInCell !== unit)
    doubts.push(doubt(from, 'money-unit-in-cell', String(yuan), { yuan, tenThousandYuan: yuan / 10_000 }));
  return { yuan, doubts };
};
