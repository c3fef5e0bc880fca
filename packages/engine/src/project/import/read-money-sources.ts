import type { MoneySource } from '../money-source.ts';
import { sourceIn } from './heading-detail.ts';
import { parseMoney } from './money.ts';
import { readAmount, readCellAmount } from './read-amount.ts';
import { cellOf, doubt, nothingIn, type Source, sourceCell } from './source-cell.ts';
import type { Doubt } from './understood.ts';

/** One source's share of the total, whole yuan. */
export type MoneyShare = { source: MoneySource; amount: number };
export type ReadShares = { shares: MoneyShare[]; doubts: Doubt[] };

/** Where the money comes from: a column a source, or lines of source and amount in one cell. */
export const readShares = (source: Source, row: number): ReadShares => {
  const shares: MoneyShare[] = [];
  const doubts: Doubt[] = [];
  for (const { column, source: from, unit } of source.map.sources) {
    const { yuan, doubts: own } = readCellAmount(cellOf(source, row, column, 'sources'), unit);
    doubts.push(...own);
    if (yuan !== null && yuan > 0) shares.push({ source: from, amount: yuan });
  }
  const lines = linesIn(source, row);
  return { shares: [...shares, ...lines.shares], doubts: [...doubts, ...lines.doubts] };
};

const linesIn = (source: Source, row: number): ReadShares => {
  const from = sourceCell(source, row, 'sources');
  if (!from || from.isShared) return { shares: [], doubts: [] };
  const share = sourceIn(from.cell.text) === null ? null : shareOf(source, row);
  if (share) return { shares: [share], doubts: [] };
  const { isNothing, doubts } = nothingIn(from);
  if (isNothing) return { shares: [], doubts };
  const lines = from.cell.text.split(/[\n；;，、]|,(?!\d{3})/).filter((line) => line.trim() !== '');
  const shares = lines.flatMap((line) => {
    const [, words = '', amount = ''] =
      /^\s*(\D+?)[\s:：]*([\d,.]+\s*(?:亿元|万元|千元|元|亿|万)?)\s*$/.exec(line) ?? [];
    const named = sourceIn(words);
    const money = parseMoney(amount, source.map.unit);
    return named === null || money === null || money.yuan < 0 ? [] : { source: named, amount: money.yuan };
  });
  if (shares.length === lines.length) return { shares, doubts };
  return { shares: [], doubts: [...doubts, doubt(from, 'sources-unreadable', '')] };
};

/** Of a cell that names one source without an amount: what stands beside it, else the row's whole total. */
export const shareOf = (source: Source, row: number): MoneyShare | null => {
  const from = loneSource(source, row);
  const { share } = source.map;
  if (from === null) return null;
  const { yuan } = share
    ? readCellAmount(cellOf(source, row, share.column, 'sources'), share.unit)
    : readAmount(source, row, 'totalInvestment');
  return yuan === null || yuan === 0 ? null : { source: from, amount: yuan };
};

/** The one source that a cell names without an amount, as where each source has a row of its own. */
export const loneSource = (source: Source, row: number): MoneySource | null => {
  const text = sourceCell(source, row, 'sources')?.cell.text.trim() ?? '';
  return text === '' || /[\d、，,；;/]|计/.test(text) ? null : (sourceIn(text) ?? 'other');
};
