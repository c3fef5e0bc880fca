/** Everything a column of a project list can be understood as. */
export const importFields = [
  'number',
  'name',
  'formerNames',
  'projectCode',
  'owner',
  'constructionUnit',
  'responsibleUnit',
  'leader',
  'place',
  'position',
  'longitude',
  'latitude',
  'content',
  'totalInvestment',
  'sources',
  'annualPlan',
  'annualGoal',
  'completedBefore',
  'completed',
  'completedMonth',
  'sinceStart',
  'statistics',
  'progress',
  'problems',
  'years',
  'start',
  'completion',
  'plannedStart',
  'plannedFinish',
  'actualStart',
  'actualFinish',
  'category',
  'kind',
  'nature',
  'stage',
  'halt',
  'package',
  'lists',
  'permits',
  'remarks',
  'registryId',
] as const;
export type ImportField = (typeof importFields)[number];

/** Fields whose cells are amounts of money, in whole yuan once understood. */
export const moneyFields = [
  'totalInvestment',
  'annualPlan',
  'completedBefore',
  'completed',
  'completedMonth',
  'sinceStart',
  'statistics',
] as const satisfies ImportField[];
export type MoneyField = (typeof moneyFields)[number];

/** Fields whose cells are a year or a span of years. */
export const yearFields = ['years', 'start', 'completion'] as const satisfies ImportField[];
export type YearField = (typeof yearFields)[number];

/** Fields whose cells are days. */
export const dateFields = [
  'plannedStart',
  'plannedFinish',
  'actualStart',
  'actualFinish',
] as const satisfies ImportField[];
export type DateField = (typeof dateFields)[number];

/** What comes from the months' reports: it is understood, and the reports are left as they are. */
export const reportedFields = [
  'completed',
  'completedMonth',
  'sinceStart',
  'statistics',
  'progress',
  'problems',
] as const satisfies ImportField[];

export const isMoneyField = (field: ImportField): field is MoneyField =>
  moneyFields.some((money) => money === field);

export const isYearField = (field: ImportField): field is YearField =>
  yearFields.some((year) => year === field);
