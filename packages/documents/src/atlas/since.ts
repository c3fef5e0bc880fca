import { printedMonth } from '../wording/date.ts';
import type { AtlasEdition, AtlasProject } from './edition.ts';

/** How the edition differs from the one before, for a reader who knows that one; empty in the first. */
export function sinceLastEdition({ since, left, projects }: AtlasEdition): string {
  if (since === null) return '';
  const parts = [
    counted(
      '新入册',
      projects.filter(({ isNew }) => isNew),
    ),
    left.length === 0 ? '' : `退出${left.length}个（${left.join('、')}）`,
    counted(
      '阶段变化',
      projects.filter(({ before }) => before.stage !== undefined),
    ),
    counted(
      '总投资或年度计划调整',
      projects.filter(
        ({ before }) => before.totalInvestment !== undefined || before.annualPlan !== undefined,
      ),
    ),
  ].filter((part) => part !== '');
  const than = `与第${since.number}期（${printedMonth(since.month)}）相比`;
  return parts.length === 0 ? `${than}，入册项目、阶段和计划都没有变化。` : `${than}，${parts.join('，')}。`;
}

/** Few are named; many are only counted. */
function counted(what: string, projects: readonly AtlasProject[]): string {
  if (projects.length === 0) return '';
  const names = projects.length <= 5 ? `（${projects.map(({ name }) => name).join('、')}）` : '';
  return `${what}${projects.length}个${names}`;
}
