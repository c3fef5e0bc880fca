import { projectsWorkbook, type SheetColumn } from '@guatu/documents';
import { writePosition } from '@guatu/engine';
import { type MessageKey, render } from '@guatu/messages';
import type { Temporal } from 'temporal-polyfill';
import type { ListedProject } from './export.ts';

type Column = SheetColumn<ListedProject>;

/** Lists are exchanged in Chinese. */
const say = (key: MessageKey) => render('zh-CN', key);

/** Headings by which an import knows its columns, and those that an import leaves alone. */
const column = (
  heading: MessageKey & (`import.field.${string}` | `project.export.${string}`),
  kind: Column['kind'],
  width: number,
  value: Column['value'],
): Column => ({ heading: say(heading), kind, value, width });

const columns: Column[] = [
  column('import.field.number', 'integer', 6, ({ number }) => number),
  column('import.field.name', 'text', 34, ({ name }) => name),
  column('project.export.formerNames', 'text', 20, ({ formerNames }) => formerNames || null),
  column('import.field.projectCode', 'text', 25, ({ nationalCode }) => nationalCode),
  column('import.field.owner', 'text', 24, ({ owner }) => owner),
  column('import.field.responsibleUnit', 'text', 16, (row) => row.unitName ?? row.unitText),
  column('project.export.leader', 'text', 14, ({ leader }) => leader),
  column('import.field.category', 'text', 18, ({ category }) => category.join(' / ') || null),
  column('project.export.kind', 'text', 10, ({ kind }) => kind),
  column('import.field.place', 'text', 16, ({ place }) => place),
  column('project.export.position', 'text', 20, ({ position }) => writePosition(position) || null),
  column('import.field.content', 'text', 44, ({ content }) => content),
  column('import.field.nature', 'text', 8, ({ nature }) => nature),
  column('import.field.years', 'text', 12, yearsOf),
  column('project.export.plannedStart', 'date', 12, ({ plannedStart }) => plannedStart),
  column('project.export.plannedFinish', 'date', 12, ({ plannedFinish }) => plannedFinish),
  column('project.export.actualStart', 'date', 12, ({ actualStart }) => actualStart),
  column('project.export.actualFinish', 'date', 12, ({ actualFinish }) => actualFinish),
  column('project.export.stage', 'text', 10, ({ stage }) => say(`project.stage.${stage}`)),
  column('project.export.halt', 'text', 16, haltOf),
  column('project.export.package', 'text', 16, packageOf),
  column('project.export.lists', 'text', 20, ({ lists }) => lists.join('\n') || null),
  column('import.field.totalInvestment', 'wanyuan', 12, ({ totalInvestment }) => totalInvestment),
  column('project.export.sources', 'text', 22, sourcesOf),
  column('project.export.beforeYear', 'wanyuan', 12, ({ beforeYear }) => beforeYear),
  column('import.field.annualPlan', 'wanyuan', 12, ({ annualPlan }) => annualPlan),
  column('import.field.annualGoal', 'text', 30, ({ goal }) => goal),
  column('project.export.month', 'wanyuan', 12, ({ thisMonth }) => thisMonth),
  column('import.field.completed', 'wanyuan', 12, ({ completed }) => completed),
  column('project.export.sinceStart', 'wanyuan', 12, (row) => row.beforeYear + (row.completed ?? 0)),
  column('project.export.statistics', 'wanyuan', 12, ({ statistics }) => statistics),
  column('project.export.progress', 'text', 36, ({ progress }) => progress),
  column('project.export.problems', 'text', 30, ({ problems }) => problems),
  column('project.export.permits', 'text', 30, permitsOf),
  column('import.field.remarks', 'text', 20, ({ remarks }) => remarks),
  // By which a project is known again whatever is edited, its name too.
  column('import.field.registryId', 'text', 10, ({ id }) => id),
];

/** Open ends in the words by which an import knows them. */
function yearsOf({ startYear, endYear }: ListedProject): string | null {
  if (startYear === null) return endYear === null ? null : `${endYear}年前`;
  if (endYear === null) return `${startYear}年起`;
  return startYear === endYear ? `${startYear}` : `${startYear}-${endYear}`;
}

function haltOf({ halt, haltReason }: ListedProject): string | null {
  return halt === null ? null : `${say(`project.halt.${halt}`)}：${haltReason ?? ''}`;
}

function packageOf({ packageName, packageCounts }: ListedProject): string | null {
  return packageName ?? (packageCounts === null ? null : say('project.register.package'));
}

function sourcesOf({ sources }: ListedProject): string | null {
  const lines = sources.map(({ source, amount }) => `${say(`project.source.${source}`)} ${amount / 10_000}`);
  return lines.join('\n') || null;
}

function permitsOf({ permits }: ListedProject): string | null {
  const lines = permits.map(({ permit, name, state, number }) => {
    const said = `${name ?? say(`project.permit.${permit}`)}：${say(`project.permitState.${state}`)}`;
    return number === null ? said : `${said}（${number}）`;
  });
  return lines.join('\n') || null;
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
