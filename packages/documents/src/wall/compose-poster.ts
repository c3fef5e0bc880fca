import type { FontBook } from '../typeset/font-book.ts';
import { widthIn } from '../typeset/font-face.ts';
import type { PrintedText } from '../typeset/missing-glyph.ts';
import { printedDate } from '../wording/date.ts';
import { wanyuan, yiyuan } from '../wording/wanyuan.ts';
import { lightWord, lightWords } from './light-words.ts';
import type { Poster, PosterBar, PosterProject } from './poster.ts';
import { papers, dealSheets } from './sheets.ts';

/** Widths of the columns before the time, as shares of the sheet between its margins. */
const columns = { number: 0.022, name: 0.158, unit: 0.088, light: 0.05, money: 0.052 };

/** Everything that the template draws; lengths in millimetres. */
export function composePoster(poster: Poster, fonts: FontBook) {
  const paper = papers[poster.size];
  const inner = paper.width - 2 * paper.margin;
  const sheets = dealSheets(poster.projects, paper);
  const { rowHeight } = sheets[0]!;
  const type = rowHeight * 0.37;
  const widths = {
    number: columns.number * inner,
    name: columns.name * inner,
    unit: columns.unit * inner,
    light: columns.light * inner,
    money: columns.money * inner,
  };
  const before = Object.values(widths).reduce((sum, width) => sum + width, 2 * widths.money);
  const fit = (text: string, width: number, face: FontBook['roles']['song']['face']) =>
    type * Math.min(1, Math.sqrt((1.75 * width) / Math.max(1e-6, widthIn(face, text) * type)));
  const line = (project: PosterProject, number: number) => ({
    number: String(number),
    name: project.name,
    nameSize: fit(project.name, widths.name, fonts.roles.heiTi.face),
    unit: project.unit ?? '—',
    unitSize: fit(project.unit ?? '—', widths.unit, fonts.roles.plain.face) * 0.9,
    light: project.light ?? 'none',
    lightWord: lightWord(project),
    stage: project.stage,
    money: [project.totalInvestment, project.annualPlan, project.completed].map((yuan) =>
      yuan === null ? '—' : wanyuan(yuan),
    ),
    plan: within(project.plan, poster),
    actual: within(project.actual, poster),
    forecast: within(project.forecast, poster),
    marks: project.marks.filter(({ at }) => at >= 0 && at <= poster.months * 3),
  });
  return {
    title: `${poster.county}重点项目挂图作战图`,
    asOf: `截至${printedDate(poster.asOf)}`,
    todayWord: printedDate(poster.asOf).replace(/^\d+年/, ''),
    facts: [
      ...poster.narrowed,
      `共${poster.projects.length}个项目`,
      `本年计划投资${yiyuan(poster.sums.annualPlan)}亿元，已完成${yiyuan(poster.sums.completed)}亿元`,
    ],
    drawnUpBy: poster.drawnUpBy,
    counts: Object.entries(lightWords).flatMap(([light, word]) => {
      const count = poster.projects.filter((one) => (one.light ?? 'none') === light).length;
      return count === 0 ? [] : [{ light, word, count }];
    }),
    address: poster.address,
    paper,
    widths,
    before,
    rowHeight,
    type,
    today: poster.today,
    periods: poster.months * 3,
    months: monthsOf(poster),
    year: poster.asOf.slice(0, 4),
    sheets: sheets.map(({ first, projects }, at) => ({
      of: sheets.length === 1 ? null : `第${at + 1}张　共${sheets.length}张`,
      rows: projects.map((project, index) => line(project, first + index)),
    })),
  };
}

/** A bar as far as the chart shows it, and on which side it goes on. */
function within(bar: PosterBar | null, { months }: Poster) {
  if (bar === null || bar.to <= 0 || bar.from >= months * 3) return null;
  return {
    from: Math.max(0, bar.from),
    to: Math.min(months * 3, bar.to),
    before: bar.from < 0,
    after: bar.to > months * 3,
  };
}

function monthsOf({ firstMonth, months }: Poster): { year: number; month: number }[] {
  const [year = 0, month = 1] = firstMonth.split('-').map(Number);
  return Array.from({ length: months }, (_, at) => {
    const count = year * 12 + month - 1 + at;
    return { year: Math.floor(count / 12), month: (count % 12) + 1 };
  });
}

/** What comes from people and has to have a glyph. */
export const printedTexts = ({ county, drawnUpBy, narrowed, projects }: Poster): PrintedText[] => [
  { role: 'xiaoBiaoSong', text: county, place: 'county' },
  { role: 'plain', text: drawnUpBy, place: 'drawnUpBy' },
  ...narrowed.map((text, at): PrintedText => ({ role: 'plain', text, place: `narrowed[${at}]` })),
  ...projects.flatMap(({ name, unit }, at): PrintedText[] => [
    { role: 'heiTi', text: name, place: `projects[${at}].name` },
    { role: 'plain', text: unit ?? '', place: `projects[${at}].unit` },
  ]),
];
