import { isMoneyField } from './field.ts';
import { cellAt } from './grid.ts';
import { readAmount } from './read-amount.ts';
import type { RowFacts } from './row-facts.ts';
import type { Source } from './source-cell.ts';
import { halfWidth, withoutSpace } from './text.ts';

export type Declared = { count: number | null; investment: number | null };

/** Count and investment that a section or a total row states: the count stands in any column that is not of money. */
export const declaredIn = (
  source: Source,
  { row, leadColumn }: RowFacts,
  titleCount: number | null,
): Declared => ({
  count: titleCount ?? countIn(source, row, leadColumn),
  investment: readAmount(source, row, 'totalInvestment').yuan,
});

const countIn = ({ grid, map }: Source, row: number, leadColumn: number): number | null => {
  const money = new Set([...map.at].filter(([field]) => isMoneyField(field)).map(([, column]) => column));
  const beforeMoney = Math.min(...money, grid.rows[row]?.length ?? 0);
  for (let column = leadColumn + 1; column < beforeMoney; column++) {
    const count = /^(\d{1,6})(?:个|项)?$/.exec(withoutSpace(halfWidth(cellAt(grid, row, column).text)))?.[1];
    if (count !== undefined) return Number(count);
  }
  return null;
};
