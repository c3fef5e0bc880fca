/** Columns of the register in their order; the name is always there. */
export const columnNames = [
  'light',
  'unit',
  'leader',
  'owner',
  'nationalCode',
  'category',
  'kind',
  'place',
  'nature',
  'years',
  'stage',
  'lists',
  'totalInvestment',
  'annualPlan',
  'completed',
  'share',
  'sinceStart',
  'statistics',
  'lastMonth',
] as const;
export type ColumnName = (typeof columnNames)[number];

/** What one sees before choosing. */
export const usualColumns: readonly ColumnName[] = [
  'light',
  'unit',
  'category',
  'stage',
  'lists',
  'totalInvestment',
  'annualPlan',
  'completed',
  'share',
  'lastMonth',
];

/** The columns that an address names (`unit.stage`), in the register's order; the usual ones where it names none. */
export const columnsChosen = (named: string | undefined): readonly ColumnName[] => {
  const chosen = new Set((named ?? '').split('.'));
  const known = columnNames.filter((name) => chosen.has(name));
  return known.length === 0 ? usualColumns : known;
};

/** As the address names them; undefined for the usual ones, which need no words. */
export const writeColumns = (chosen: readonly ColumnName[]): string | undefined =>
  chosen.length === 0 || chosen.join() === usualColumns.join() ? undefined : chosen.join('.');
