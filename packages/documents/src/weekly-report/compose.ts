import { outcomeWords } from '../minutes/outcome.ts';
import {
  type Block,
  type PaperComposition,
  printed,
  type TableBlock,
} from '../official-paper/composition.ts';
import { lightWords } from '../wall/light-words.ts';
import { printedDate } from '../wording/date.ts';
import { chineseNumeral } from '../wording/numeral.ts';
import { sentence } from '../wording/sentence.ts';
import { slotsInWords } from '../wording/slot-key.ts';
import { stageWords } from '../wording/stage.ts';
import { titleLines } from '../wording/title-lines.ts';
import { wanyuan } from '../wording/wanyuan.ts';
import {
  type WeeklyFigures,
  type WeeklyPaper,
  type WeeklyPaperReport,
  weeklySectionWords,
} from './weekly-pack.ts';

const titleWidth = 18;

/** Puts the papers of a weekly report meeting into words: the last decisions, each leader's report, a page of figures. */
export function composeWeeklyPack(pack: WeeklyPaper): PaperComposition {
  const { county, meeting, slotKey, heldOn, asOf, reports, figures } = pack;
  const name = `${county}${meeting}汇报材料`;
  const annexed = `项目推进一览表（截至${printedDate(asOf)}）`;
  return {
    name: `${name} ${slotKey}`,
    head: null,
    draft: pack.draft,
    title: [...titleLines(name, titleWidth), `（${slotsInWords(slotKey)}）`].map((line) =>
      printed('xiaoBiaoSong', line, 'title'),
    ),
    addressee: null,
    blocks: [
      words(whenAndWhere(pack), 'heldOn'),
      heading('一、上次会议议定事项办理情况', 'outcomes'),
      ...outcomesOf(pack),
      heading('二、项目推进情况汇报', 'reports'),
      ...reports.flatMap(reportOf),
    ],
    signature: [],
    annex: {
      label: printed('heiTi', '附件', 'figures'),
      note: printed('fangSong', `附件：${annexed}`, 'figures'),
      title: printed('xiaoBiaoSong', annexed, 'figures'),
      table: tableOf(figures),
    },
    endMatter: null,
    author: county,
    date: heldOn,
  };
}

const heading = (text: string, place: string): Block => ({
  kind: 'heading',
  runs: [printed('heiTi', text, place)],
});
const words = (text: string, place: string): Block => ({
  kind: 'text',
  runs: [printed('fangSong', text, place)],
});

function whenAndWhere({ meeting, heldOn, startsAt, place }: WeeklyPaper): string {
  const at = startsAt === null ? '' : ` ${startsAt}`;
  return `${meeting}时间：${printedDate(heldOn)}${at}${place === null ? '' : `；地点：${place}`}。`;
}

function outcomesOf({ outcomes }: WeeklyPaper): Block[] {
  if (outcomes.length === 0) return [words('上次会议没有议定事项。', 'outcomes')];
  return outcomes.map(({ decision, responsibleUnit, limit, result }, index) =>
    words(
      `${index + 1}.${sentence(decision)}责任单位：${responsibleUnit}；完成时限：${printedDate(limit)}；${outcomeWords[result]}。`,
      `outcomes[${index}]`,
    ),
  );
}

function reportOf(report: WeeklyPaperReport, index: number): Block[] {
  const at = `reports[${index}]`;
  const late = report.late ? '（会议开始后提交）' : '';
  const name = printed('kaiTi', `（${chineseNumeral(index + 1)}）${report.leader}${late}`, `${at}.leader`);
  return [{ kind: 'heading', runs: [name] }, ...bodyOf(report, at)];
}

function bodyOf({ state, because, sections }: WeeklyPaperReport, at: string): Block[] {
  if (state === 'none') return [words('未提交。', at)];
  if (state === 'excused') return [words(`请假：${sentence(because ?? '')}`, at)];
  const said = sections.filter(({ sentences }) => sentences.length > 0);
  if (state === 'unchanged' || said.length === 0) return [words('本周无变化。', at)];
  return said.map(({ section, sentences }, index) => ({
    kind: 'text',
    runs: [
      printed('kaiTi', `${index + 1}.${weeklySectionWords[section]}。`, at),
      printed('fangSong', sentences.map(sentence).join(''), `${at}.${section}`),
    ],
  }));
}

type Column = readonly [heading: string, width: number, cell: (row: WeeklyFigures) => string];

const columns: readonly Column[] = [
  ['分管领导', 34, ({ leader }) => leader],
  ...(Object.keys(stageWords) as (keyof typeof stageWords)[]).map((stage): Column => [
    `${stageWords[stage]}（个）`,
    12,
    ({ stages }) => String(stages[stage]),
  ]),
  ['年度计划（万元）', 20, ({ annualPlan }) => wanyuan(annualPlan)],
  ['本月完成（万元）', 20, ({ completedThisMonth }) => wanyuan(completedThisMonth)],
  ['本年完成（万元）', 20, ({ completedThisYear }) => wanyuan(completedThisYear)],
  ['完成率', 15, ({ annualPlan, completedThisYear }) => rate(completedThisYear, annualPlan)],
  ['亮灯', 28, ({ lights }) => lightsOf(lights)],
  ['未销号问题', 14, ({ openProblems }) => String(openProblems)],
  ['将到期督办', 14, ({ mattersDue }) => String(mattersDue)],
  ['逾期督办', 13, ({ mattersOverdue }) => String(mattersOverdue)],
];

const rate = (completed: number, plan: number): string =>
  plan === 0 ? '—' : `${Math.round((completed / plan) * 1000) / 10}%`;

const lightsOf = (lights: WeeklyFigures['lights']): string =>
  lights.map(({ colour, count }) => `${lightWords[colour ?? 'none']}${count}`).join('，') || '—';

const tableOf = (figures: readonly WeeklyFigures[]): TableBlock => ({
  columns: columns.map(([text, width]) => ({ heading: printed('heiTi', text, 'figures'), width })),
  rows: figures.map((row, index) =>
    columns.map(([, , cell]) => printed('fangSong', cell(row), `figures[${index}]`)),
  ),
  none: printed('fangSong', '没有项目。', 'figures'),
});
