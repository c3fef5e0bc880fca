export * from './import/index.ts';
export { nameKey } from './import/text.ts';
export {
  type MonthReport,
  type Question,
  type QuestionCode,
  questionCodes,
  questionsAbout,
  type ReportBackground,
} from './question.ts';
export { type Reporting, reportingOf } from './reporting.ts';
export { type Stage, stages } from './stage.ts';
