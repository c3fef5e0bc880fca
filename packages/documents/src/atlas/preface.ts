import { printedDate, printedMonth } from '../wording/date.ts';
import { wanyuan, yiyuan } from '../wording/wanyuan.ts';
import type { AtlasEdition } from './edition.ts';

/** What a preface tells of its edition (`三（二）`). */
export interface PrefaceFacts extends Pick<AtlasEdition, 'month' | 'projects'> {
  /** The document by which the atlas is made, without its brackets: `项目建设推进工作机制`. */
  readonly mechanism: string;
  /** Lists by which a project is in. */
  readonly lists: readonly string[];
  readonly threshold: PrefaceThreshold | null;
  /** ISO date up to which the figures were handed in; null where the mechanism sets none. */
  readonly upTo: string | null;
}

interface PrefaceThreshold {
  readonly measure: 'annual-plan' | 'total';
  /** Whole yuan. */
  readonly sum: number;
  /** The sum itself does not reach. */
  readonly strict: boolean;
  /** Whether it binds all lists, or only the one named last. */
  readonly binds: 'every-list' | 'last-list';
}

/** A preface from the month's figures, in three paragraphs: why the book, what the figures are, where they come from. */
export function draftPreface(facts: PrefaceFacts): string {
  return [purpose(facts), figures(facts), source(facts)].join('\n');
}

function purpose({ mechanism, month, lists, threshold, projects }: PrefaceFacts): string {
  const units = new Set(projects.map(({ responsibleUnit }) => responsibleUnit)).size;
  return (
    `为全面反映重点项目建设进展，便于领导掌握情况、推动工作，按照《${mechanism}》要求，编印${printedMonth(month)}项目图册。` +
    `本册收录${selected(lists, threshold)}的项目，共${projects.length}个，涉及${units}个责任单位。`
  );
}

function selected(lists: readonly string[], threshold: PrefaceThreshold | null): string {
  const listed = (names: readonly string[]) => `列入${names.join('、')}`;
  if (threshold === null) return listed(lists);
  const bound = `${threshold.measure === 'total' ? '总投资' : '年度计划投资'}${
    threshold.strict ? '超过' : '达到'
  }${wanyuan(threshold.sum)}万元`;
  return threshold.binds === 'every-list' || lists.length === 1
    ? `${listed(lists)}，且${bound}`
    : `${listed(lists.slice(0, -1))}，以及${listed(lists.slice(-1))}且${bound}`;
}

function figures({ projects }: PrefaceFacts): string {
  const total = sum(projects.map(({ totalInvestment }) => totalInvestment));
  const plan = sum(projects.map(({ annualPlan }) => annualPlan));
  const month = sum(projects.map(({ completed }) => completed.month));
  const year = sum(projects.map(({ completed }) => completed.year));
  const share = plan === 0 ? '' : `，占年度计划的${((year / plan) * 100).toFixed(1)}%`;
  const silent = projects.filter(({ completed }) => completed.month === null).length;
  const thisMonth =
    silent === projects.length
      ? '本月完成投资尚未报送'
      : `本月完成投资${yiyuan(month)}亿元${silent === 0 ? '' : `（${silent}个项目本月未报送，未计入）`}`;
  return (
    `入册项目总投资${yiyuan(total)}亿元，年度计划投资${yiyuan(plan)}亿元；` +
    `${thisMonth}，本年累计完成投资${yiyuan(year)}亿元${share}。`
  );
}

function source({ upTo }: PrefaceFacts): string {
  const until = upTo === null ? '' : `，截至${printedDate(upTo)}`;
  return `投资数据和形象进度由各责任单位填报${until}；照片由责任单位提供，能查到的注明拍摄日期。请各责任单位对照计划，倒排工期，挂图作战，确保年度目标任务完成。`;
}

const sum = (yuan: readonly (number | null)[]): number =>
  yuan.reduce<number>((all, one) => all + (one ?? 0), 0);
