import { projectsWorkbook, type SheetColumn } from '@guatu/documents';
import { type MessageKey, render } from '@guatu/messages';
import type { Temporal } from 'temporal-polyfill';
import type { ListedProject } from './export.ts';

/** Lists are exchanged in Chinese, under the headings by which an import knows its columns. */
const column = (
  field: MessageKey & `import.field.${string}`,
  kind: SheetColumn<ListedProject>['kind'],
  value: SheetColumn<ListedProject>['value'],
  width: number,
): SheetColumn<ListedProject> => ({ heading: render('zh-CN', field), kind, value, width });

const columns: SheetColumn<ListedProject>[] = [
  column('import.field.number', 'integer', ({ number }) => number, 6),
  column('import.field.name', 'text', ({ name }) => name, 34),
  column('import.field.projectCode', 'text', ({ nationalCode }) => nationalCode, 25),
  column('import.field.owner', 'text', ({ owner }) => owner, 24),
  column('import.field.responsibleUnit', 'text', (row) => row.unitName ?? row.unitText, 16),
  column('import.field.category', 'text', ({ category }) => category.join(' / ') || null, 18),
  column('import.field.place', 'text', ({ place }) => place, 16),
  column('import.field.content', 'text', ({ content }) => content, 44),
  column('import.field.nature', 'text', ({ nature }) => nature, 8),
  column('import.field.years', 'text', yearsOf, 12),
  column('import.field.totalInvestment', 'wanyuan', ({ totalInvestment }) => totalInvestment, 12),
  column('import.field.annualPlan', 'wanyuan', ({ annualPlan }) => annualPlan, 12),
  column('import.field.annualGoal', 'text', ({ goal }) => goal, 30),
  column('import.field.completed', 'wanyuan', ({ completed }) => completed, 12),
  column('import.field.remarks', 'text', ({ remarks }) => remarks, 20),
];

/** Open ends in the words by which an import knows them. */
function yearsOf({ startYear, endYear }: ListedProject): string | null {
  if (startYear === null) return endYear === null ? null : `${endYear}年前`;
  if (endYear === null) return `${startYear}年起`;
  return startYear === endYear ? `${startYear}` : `${startYear}-${endYear}`;
}

/** The register as a workbook whose import changes nothing. */
export const registerWorkbook = (
  county: string,
  today: Temporal.PlainDate,
  rows: readonly ListedProject[],
): Promise<Uint8Array> =>
  projectsWorkbook(rows, columns, {
    sheetName: `${today.year}年项目库`,
    title: `${county}${today.year}年项目库`,
    date: today.toString(),
  });
