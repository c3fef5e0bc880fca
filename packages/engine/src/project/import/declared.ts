import { isMoneyField } from './field.ts';
import { cellAt } from './grid.ts';
import { readAmount } from './read-amount.ts';
import type { RowFacts } from './row-facts.ts';
import type { Source } from './source-cell.ts';
import { halfWidth, withoutSpace } from './text.ts';

export type Declared = { count: number | null; investment: number | null };

/** Count and investment that a section or a total row states: the count stands in any column that is not of money. */
export const declaredIn = (source: Source, { row }: RowFacts, titleCount: number | null): Declared => ({
  count: titleCount ?? countIn(source, row),
  investment: readAmount(source, row, 'totalInvestment').yuan,
});

const countIn = ({ grid, map }: Source, row: number): number | null => {
  const money = new Set([...map.at].filter(([field]) => isMoneyField(field)).map(([, column]) => column));
  const beforeMoney = Math.min(...money, grid.rows[row]?.length ?? 0);
  for (let column = 0; column < beforeMoney; column++) {
    if (column === map.at.get('number')) continue;
    const [, count, counter] =
      /^[(]?共?(\d{1,6})(个|项)?[)]?$/.exec(withoutSpace(halfWidth(cellAt(grid, row, column).text))) ?? [];
    // Where no column is known to be money, a bare number may be an amount.
    if (count !== undefined && (money.size > 0 || counter !== undefined)) return Number(count);
  }
  return null;
};
