/** Where a project's money comes from: 中央, 省, 市, 县财政, 专项债券, 银行贷款, 企业自筹, 社会资本, 其他. */
export const moneySources = [
  'central',
  'province',
  'city',
  'county',
  'special-bonds',
  'bank-loan',
  'own-funds',
  'social-capital',
  'other',
] as const;
export type MoneySource = (typeof moneySources)[number];

/** By how much the sources miss the total, whole yuan: negative is a gap, positive more than the total. Null where either is not said. */
export const sourcesBeyondTotal = (
  sources: readonly { amount: number }[],
  totalInvestment: number | null,
): number | null =>
  sources.length === 0 || totalInvestment === null
    ? null
    : sources.reduce((sum, { amount }) => sum + amount, 0) - totalInvestment;
