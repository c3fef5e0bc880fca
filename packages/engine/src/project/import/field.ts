/** Everything a column of a project list can be understood as. */
export const importFields = [
  'number',
  'name',
  'projectCode',
  'owner',
  'constructionUnit',
  'responsibleUnit',
  'place',
  'content',
  'totalInvestment',
  'annualPlan',
  'annualGoal',
  'completed',
  'years',
  'start',
  'completion',
  'category',
  'nature',
  'remarks',
] as const;
export type ImportField = (typeof importFields)[number];

/** Fields whose cells are amounts of money, in whole yuan once understood. */
export const moneyFields = ['totalInvestment', 'annualPlan', 'completed'] as const satisfies ImportField[];
export type MoneyField = (typeof moneyFields)[number];

/** Fields whose cells are a year or a span of years. */
export const yearFields = ['years', 'start', 'completion'] as const satisfies ImportField[];
export type YearField = (typeof yearFields)[number];

export const isMoneyField = (field: ImportField): field is MoneyField =>
  moneyFields.some((money) => money === field);

export const isYearField = (field: ImportField): field is YearField =>
  yearFields.some((year) => year === field);
