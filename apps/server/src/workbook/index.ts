export { defaultLimits, type WorkbookLimits } from './limits.ts';
export { WorkbookProblem, type WorkbookProblemCode, workbookProblemCodes } from './problem.ts';
export { isTextTable } from './read-text.ts';
export { readWorkbook } from './read-workbook.ts';
