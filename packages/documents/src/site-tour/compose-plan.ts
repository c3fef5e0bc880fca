import {
  type Block,
  type PaperComposition,
  printed,
  type TableBlock,
} from '../official-paper/composition.ts';
import { marksOf } from '../official-paper/marks.ts';
import { paragraphs } from '../official-paper/paragraphs.ts';
import { printedDate } from '../wording/date.ts';
import { chineseNumeral } from '../wording/numeral.ts';
import { sentence } from '../wording/sentence.ts';
import { titleLines } from '../wording/title-lines.ts';
import type { TourPlan, TourStop } from './tour-plan.ts';

/** A title line holds 20 characters of size 2; two are left free at either side. */
const titleWidth = 18;
const annexed = '观摩路线和时间安排表';

/** Puts the plan of a tour into words: its sections in order, and the route as an annexed table. */
export function composePlan(plan: TourPlan): PaperComposition {
  const { office, number, date, title, copies } = plan;
  const sections: readonly (readonly [heading: string, at: keyof TourPlan, lines: readonly string[]])[] = [
    ['观摩目的', 'purpose', [plan.purpose]],
    ['时间和集合地点', 'heldOn', [when(plan)]],
    ['参加人员', 'participants', [whoComes(plan)]],
    ['观摩路线', 'stops', route(plan)],
    ['乘车安排', 'vehicles', plan.vehicles.map(vehicle)],
    ['任务分工', 'tasks', plan.tasks.map(task)],
    ['雨天预案', 'wetWeather', [plan.wetWeather]],
  ];
  return {
    name: title,
    head: {
      masthead: printed('xiaoBiaoSong', plan.masthead, 'masthead'),
      number: printed('fangSong', number ?? '（草稿　尚未编号）', 'number'),
      marks: marksOf(plan.marks),
      signer: null,
    },
    draft: number === null,
    title: titleLines(title, titleWidth).map((line) => printed('xiaoBiaoSong', line, 'title')),
    addressee: null,
    blocks: sections
      .map(([heading, at, lines]) => [heading, at, lines.filter((line) => line.trim() !== '')] as const)
      .filter(([, , lines]) => lines.length > 0)
      .flatMap(([heading, at, lines], index): Block[] => [
        { kind: 'heading', runs: [printed('heiTi', `${chineseNumeral(index + 1)}、${heading}`, at)] },
        ...paragraphs(lines.join('\n'), at),
      ]),
    signature: [printed('fangSong', office, 'office'), printed('fangSong', printedDate(date), 'date')],
    annex: {
      label: printed('heiTi', '附件', 'stops'),
      note: printed('fangSong', `附件：${annexed}`, 'stops'),
      title: printed('xiaoBiaoSong', annexed, 'stops'),
      table: routeTable(plan.stops),
    },
    endMatter: {
      copies: copies.length === 0 ? null : printed('fangSong', `${copies.join('，')}。`, 'copies'),
      printedBy: printed('fangSong', plan.printedBy, 'printedBy'),
      printedOn: printed('fangSong', `${printedDate(date)}印发`, 'date'),
    },
    author: office,
    date,
  };
}

/** 08:30 as 8:30. */
const clock = (time: string): string => time.replace(/^0/, '');

const lengths = { 'half-day': '半天', day: '一天' } as const;

function when({ heldOn, startsAt, endsAt, lasts, gathersAt, lead, organiser }: TourPlan): string {
  const day = heldOn === null ? '日期待定' : printedDate(heldOn);
  return [
    `${day}${clock(startsAt)}至${clock(endsAt)}${lasts === null ? '' : `，${lengths[lasts]}`}`,
    ...(gathersAt === '' ? [] : [`${clock(startsAt)}在${gathersAt}集合出发`]),
    ...(lead === null ? [] : [`由${lead}带队`]),
    ...(organiser === null ? [] : [`${organiser}负责统筹`]),
  ].join('，');
}

const whoComes = ({ participants }: TourPlan): string => participants.join('、');

function route(plan: TourPlan): string[] {
  const { stops, gathersAt, back, closing, total, lasts, over, estimate } = plan;
  if (stops.length === 0) return [];
  const from = gathersAt === '' ? '集合地点' : gathersAt;
  return [
    `${[from, ...stops.map(({ name }) => name), '返回'].join('→')}，共看${stops.length}个项目点`,
    ...stops.map(({ name, unit, place, arrives, leaves, speaker, subject }, index) =>
      [
        `（${chineseNumeral(index + 1)}）${clock(arrives)}至${clock(leaves)}，${name}`,
        `（${[unit, place].filter((part) => part !== '').join('，')}）`.replace('（）', ''),
        subject === '' ? '' : `。${sentence(subject).slice(0, -1)}`,
        speaker === '' ? '' : `。由${speaker}介绍情况`,
      ].join(''),
    ),
    `返程约${back}分钟${closing === 0 ? '' : `，回到集合地点后开会${closing}分钟`}，全程约${inHours(total)}`,
    over === 0 || lasts === null ? '' : `按以上安排，全程超出${lengths[lasts]}${over}分钟`,
    estimate === null
      ? ''
      : `未注明的路程时间，按直线距离的${estimate.roadFactor}倍、时速${estimate.kilometresPerHour}公里估算`,
  ];
}

const inHours = (minutes: number): string => {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return `${hours === 0 ? '' : `${hours}小时`}${rest === 0 && hours > 0 ? '' : `${rest}分钟`}`;
};

const vehicle = ({ what, seats, carries }: TourPlan['vehicles'][number]): string =>
  `${what}${seats === null ? '' : `（${seats}座）`}${carries === '' ? '' : `：${carries}`}`;

const task = ({ what, owner, dueOn }: TourPlan['tasks'][number], index: number): string =>
  `${index + 1}.${what}，由${owner === '' ? '（待定）' : owner}负责${dueOn === null ? '' : `，${printedDate(dueOn)}前完成`}`;

type Column = readonly [heading: string, width: number, cell: (stop: TourStop, index: number) => string];

const columns: readonly Column[] = [
  ['序号', 10, (_stop, index) => String(index + 1)],
  ['路程', 16, ({ travel }) => `${travel}分钟`],
  ['到达至离开', 26, ({ arrives, leaves }) => `${clock(arrives)}—${clock(leaves)}`],
  ['观摩点', 44, ({ name, unit }) => (unit === '' ? name : `${name}（${unit}）`)],
  ['停留', 16, ({ stay }) => `${stay}分钟`],
  ['介绍人', 34, ({ speaker }) => speaker || '—'],
];

const routeTable = (stops: readonly TourStop[]): TableBlock => ({
  columns: columns.map(([heading, width]) => ({ heading: printed('heiTi', heading, 'stops'), width })),
  rows: stops.map((stop, index) =>
    columns.map(([, , cell]) => printed('fangSong', cell(stop, index), `stops[${index}]`)),
  ),
  none: printed('fangSong', '还没有选定观摩点。', 'stops'),
});
