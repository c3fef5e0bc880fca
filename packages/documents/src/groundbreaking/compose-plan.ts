import { type Block, type PaperComposition, printed } from '../official-paper/composition.ts';
import { marksOf } from '../official-paper/marks.ts';
import { paragraphs } from '../official-paper/paragraphs.ts';
import { printedDate } from '../wording/date.ts';
import { chineseNumeral } from '../wording/numeral.ts';
import { titleLines } from '../wording/title-lines.ts';
import { wanyuan } from '../wording/wanyuan.ts';
import type { Groundbreaking, GroundbreakingPaperHead } from './groundbreaking.ts';
import { taskTable } from './tables.ts';
import { eventName, timeOf, whenHeld } from './words.ts';

/** A title line holds 20 characters of size 2; two are left free at either side. */
const titleWidth = 18;

/** Puts the plan into words: when and where, who, sites, agenda, route, service and contingency; the tasks annexed. */
export function composePlan(event: Groundbreaking, head: GroundbreakingPaperHead): PaperComposition {
  const name = `${eventName(event)}方案`;
  const annexed = '任务分工表';
  const parts = passages(event).filter(({ lines }) => lines.length > 0);
  return {
    name,
    head: {
      masthead: printed('xiaoBiaoSong', head.masthead, 'masthead'),
      number: printed('fangSong', head.number ?? '（草稿　尚未编号）', 'number'),
      marks: marksOf(head.marks),
      signer: null,
    },
    draft: head.number === null,
    title: titleLines(name, titleWidth).map((line) => printed('xiaoBiaoSong', line, 'title')),
    addressee: printed('fangSong', `${head.addressees.join('、')}：`, 'addressees'),
    blocks: parts.flatMap(({ heading, place, lines }, index): Block[] => [
      { kind: 'heading', runs: [printed('heiTi', `${chineseNumeral(index + 1)}、${heading}`, place)] },
      ...lines.flatMap((line) => paragraphs(line, place)),
    ]),
    signature: [
      printed('fangSong', event.office, 'office'),
      printed('fangSong', printedDate(event.date), 'date'),
    ],
    annex: {
      label: printed('heiTi', '附件', 'tasks'),
      note: printed('fangSong', `附件：${annexed}`, 'tasks'),
      title: printed('xiaoBiaoSong', annexed, 'tasks'),
      table: taskTable(event.tasks),
    },
    endMatter: {
      copies: head.copies.length === 0 ? null : printed('fangSong', `${head.copies.join('，')}。`, 'copies'),
      printedBy: printed('fangSong', head.printedBy, 'printedBy'),
      printedOn: printed('fangSong', `${printedDate(event.date)}印发`, 'date'),
    },
    author: event.office,
    date: event.date,
  };
}

interface Passage {
  heading: string;
  place: string;
  lines: string[];
}

function passages(event: Groundbreaking): Passage[] {
  const { sites, agenda, route, guests, place, chair, service, contingency } = event;
  const named = (role: 'required' | 'invited' | 'added') => [
    ...new Set(guests.filter((guest) => guest.role === role).map(({ title }) => title)),
  ];
  const all = (label: string, names: string[]) =>
    names.length === 0 ? [] : [`${label}：${names.join('、')}`];
  const numbered = (lines: readonly string[]) => lines.map((line, index) => `${index + 1}.${line}`);
  return [
    {
      heading: '时间和地点',
      place: 'heldOn',
      lines: [
        `时间：${whenHeld(event)}`,
        ...(place === null ? [] : [`集中地点：${place}`]),
        ...sites.filter(({ site }) => site === 'main').map((one) => `主会场：${one.project}（${one.place}）`),
        ...all(
          '分会场',
          sites.filter(({ site }) => site === 'branch').map((one) => `${one.project}（${one.place}）`),
        ),
        ...(chair === null ? [] : [`主持：${chair}`]),
      ],
    },
    {
      heading: '参加人员',
      place: 'guests',
      lines: [...all('参加', named('required')), ...all('邀请', [...named('invited'), ...named('added')])],
    },
    {
      heading: '集中开工项目',
      place: 'sites',
      lines: numbered(
        sites.map(({ project, unit, totalInvestment }) =>
          [
            project,
            unit === '' ? '' : `责任单位${unit}`,
            totalInvestment === null ? '' : `总投资${wanyuan(totalInvestment)}万元`,
          ]
            .filter(Boolean)
            .join('，'),
        ),
      ),
    },
    {
      heading: '活动议程',
      place: 'agenda',
      lines: numbered(
        agenda.map(({ title, startsAt, by }) => {
          // A time would run into the number before it.
          const beside = [timeOf(startsAt), by].filter(Boolean).join('，');
          return beside === '' ? title : `${title}（${beside}）`;
        }),
      ),
    },
    {
      heading: '观摩路线',
      place: 'route',
      lines: route.length === 0 ? [] : [route.map(stopWords).join('→')],
    },
    {
      heading: '任务分工',
      place: 'tasks',
      lines: ['各项任务的责任单位和完成时限见附件，请责任单位按时完成'],
    },
    { heading: '会务服务', place: 'service', lines: service === '' ? [] : [service] },
    { heading: '应急预案', place: 'contingency', lines: contingency === '' ? [] : [contingency] },
  ];
}

function stopWords({ place, arrivesAt, leavesAt }: Groundbreaking['route'][number]): string {
  const times = [arrivesAt && `${timeOf(arrivesAt)}到`, leavesAt && `${timeOf(leavesAt)}离开`].filter(
    Boolean,
  );
  return times.length === 0 ? place : `${place}（${times.join('，')}）`;
}
