/** A month's report as somebody is about to hand it in; whole yuan. */
export type MonthReport = { completed: number; progress: string };

/** What the report is held against; whole yuan, null where nobody has said. */
export type ReportBackground = {
  totalInvestment: number | null;
  annualPlan: number | null;
  /** Completed since January, and since the project began, both without this month. */
  completedThisYear: number;
  completedBefore: number;
  lastProgress: string | null;
};

export const questionCodes = [
  'beyond-plan',
  'beyond-total',
  'money-without-progress',
  'progress-without-money',
] as const;
export type QuestionCode = (typeof questionCodes)[number];
/** Something worth asking before a report is handed in. Money in `params` is whole yuan, shares are percent. */
export type Question = { code: QuestionCode; params: Readonly<Record<string, number>> };

/** Beyond this share of the year's plan, a figure is more often a slip of the unit than a triumph. */
const overPlanPercent = 140;

/** What a careful colleague would ask about a report. A question never stops anybody: the answer may be "yes, so it is". */
export const questionsAbout = (
  { completed, progress }: MonthReport,
  { totalInvestment, annualPlan, completedThisYear, completedBefore, lastProgress }: ReportBackground,
): Question[] => {
  const questions: Question[] = [];
  const year = completedThisYear + completed;
  const percent = annualPlan === null || annualPlan === 0 ? 0 : Math.round((year / annualPlan) * 100);
  if (annualPlan !== null && percent > overPlanPercent) {
    questions.push({ code: 'beyond-plan', params: { year, plan: annualPlan, percent } });
  }
  const all = completedBefore + completed;
  if (totalInvestment !== null && all > totalInvestment) {
    questions.push({ code: 'beyond-total', params: { all, total: totalInvestment } });
  }
  const sameWords = lastProgress !== null && progress.trim() === lastProgress.trim();
  if (completed > 0 && sameWords) questions.push({ code: 'money-without-progress', params: { completed } });
  if (completed === 0 && !sameWords && lastProgress !== null) {
    questions.push({ code: 'progress-without-money', params: {} });
  }
  return questions;
};
