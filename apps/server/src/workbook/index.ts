export { defaultLimits, type WorkbookLimits } from './limits.ts';
export { WorkbookProblem, type WorkbookProblemCode, workbookProblemCodes } from './problem.ts';
export { readWorkbook } from './read-workbook.ts';
