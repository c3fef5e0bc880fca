import type { DrawnPassage } from '../bulletin/draft.ts';
import { printedDate } from '../wording/date.ts';
import { sentence } from '../wording/sentence.ts';
import { wanyuan } from '../wording/wanyuan.ts';

/** What the ledger knows of a tour once it was held. ISO dates, whole yuan, names as they are printed. */
export interface TourReportFacts {
  readonly heldOn: string;
  readonly lead: string | null;
  /** Who came, and how many. */
  readonly present: readonly string[];
  readonly stops: readonly {
    readonly name: string;
    readonly unit: string;
    readonly annualPlan: number | null;
    readonly completed: number;
  }[];
  /** What was said, in the order of its writing. */
  readonly remarks: readonly TourRemark[];
}

export interface TourRemark {
  /** Null for what concerns the tour as a whole. */
  readonly project: string | null;
  readonly content: string;
  readonly outcome: 'problem' | 'decision' | 'nothing' | null;
  /** The unit that has to do with it. */
  readonly unit: string | null;
}

/** The short report on a tour: how it went, what was seen, what was found, what was decided, what comes next. */
export const draftTourReport = (facts: TourReportFacts): DrawnPassage[] => [
  { id: 'overall', heading: '基本情况', text: overall(facts) },
  { id: 'seen', heading: '观摩项目', text: seen(facts) },
  { id: 'problems', heading: '发现的问题', text: said(facts, 'problem', '没有转为问题办理的意见。') },
  { id: 'decisions', heading: '议定事项', text: said(facts, 'decision', '没有议定事项。') },
  { id: 'next', heading: '下步要求', text: next(facts) },
];

function overall({ heldOn, lead, present, stops, remarks }: TourReportFacts): string {
  const led = lead === null ? '' : `由${lead}带队，`;
  const came = present.length === 0 ? '' : `${present.slice(0, 3).join('、')}等${present.length}人参加，`;
  return `${printedDate(heldOn)}，${led}${came}现场观摩${stops.length}个项目，提出意见${remarks.length}条。`;
}

const seen = ({ stops }: TourReportFacts): string =>
  stops
    .map(({ name, unit, annualPlan, completed }) => {
      const whose = unit === '' ? '' : `（${unit}）`;
      if (annualPlan === null) return `${name}${whose}：今年已完成投资${wanyuan(completed)}万元。`;
      const share = annualPlan === 0 ? '' : `，占${Math.round((completed / annualPlan) * 100)}%`;
      return `${name}${whose}：今年计划投资${wanyuan(annualPlan)}万元，已完成${wanyuan(completed)}万元${share}。`;
    })
    .join('\n');

function said({ remarks }: TourReportFacts, outcome: TourRemark['outcome'], none: string): string {
  const chosen = remarks.filter((remark) => remark.outcome === outcome);
  if (chosen.length === 0) return none;
  return chosen
    .map(({ project, content, unit }) => {
      const about = project === null ? '' : `${project}：`;
      const whose = unit === null ? '' : `由${unit}办理。`;
      return `${about}${sentence(content.replaceAll(/\s*\n\s*/g, ' '))}${whose}`;
    })
    .join('\n');
}

function next({ remarks }: TourReportFacts): string {
  const count = (outcome: TourRemark['outcome']) => remarks.filter((one) => one.outcome === outcome).length;
  const [problems, decisions, open] = [count('problem'), count('decision'), count(null)];
  const asked = [
    problems > 0 && `转为问题的${problems}条，责任单位按项目问题办理程序上报、解决`,
    decisions > 0 && `议定的${decisions}项，责任单位按时限办结，督查机构跟踪督办`,
    open > 0 && `尚未明确去向的${open}条，尽快研究确定`,
  ].filter((words) => words !== false);
  return asked.length === 0 ? '各责任单位继续按计划推进项目建设。' : `${asked.join('；')}。`;
}
