import { printed, type TableBlock } from '../official-paper/composition.ts';
import { printedDate } from '../wording/date.ts';
import type { Groundbreaking } from './groundbreaking.ts';
import { replyOf, roles, timeOf } from './words.ts';

type Column<Row> = readonly [heading: string, width: number, cell: (row: Row, index: number) => string];

const tableOf = <Row>(
  place: string,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  none: string,
): TableBlock => ({
  columns: columns.map(([heading, width]) => ({ heading: printed('heiTi', heading, place), width })),
  rows: rows.map((row, index) =>
    columns.map(([, , cell]) => printed('fangSong', cell(row, index), `${place}[${index}]`)),
  ),
  none: printed('fangSong', none, place),
});

const number = ['序号', 14, (_row: unknown, index: number) => String(index + 1)] as const;

export const taskTable = (tasks: Groundbreaking['tasks']): TableBlock =>
  tableOf(
    'tasks',
    [
      number,
      ['工作任务', 66, ({ what }) => what],
      ['责任单位', 36, ({ owner }) => owner],
      ['完成时限', 32, ({ on }) => (on === null ? '日期确定后排定' : printedDate(on))],
    ],
    // What comes first is done first.
    tasks.toSorted((one, other) => ((one.on ?? '9') < (other.on ?? '9') ? -1 : 1)),
    '没有排定任务。',
  );

export const agendaTable = (agenda: Groundbreaking['agenda']): TableBlock =>
  tableOf(
    'agenda',
    [
      number,
      ['时间', 20, ({ startsAt }) => timeOf(startsAt) || '—'],
      ['议程', 74, ({ title }) => title],
      ['主讲或负责', 40, ({ by }) => by || '—'],
    ],
    agenda,
    '没有排定议程。',
  );

export const guestTable = (guests: Groundbreaking['guests']): TableBlock =>
  tableOf(
    'guests',
    [
      number,
      ['单位及职务', 54, ({ title }) => title],
      ['姓名', 26, ({ name }) => name || '—'],
      ['类别', 18, ({ role }) => roles[role]],
      ['答复', 36, replyOf],
    ],
    guests,
    '还没有邀请。',
  );

export const runningTable = ({ agenda, chair }: Groundbreaking): TableBlock =>
  tableOf(
    'running',
    [
      ['时间', 18, ({ startsAt }) => timeOf(startsAt) || '接上项'],
      ['环节', 44, ({ title, by }) => (by === '' ? title : `${title}（${by}）`)],
      ['主持词', 86, (item, index) => item.words || usualWords(item, index, agenda.length, chair)],
    ],
    agenda,
    '没有排定议程。',
  );

/** What a host says before an item, where nobody has written anything. */
function usualWords(
  { title, by }: Groundbreaking['agenda'][number],
  index: number,
  of: number,
  chair: string | null,
): string {
  const opening = index === 0 ? `各位领导、同志们：集中开工活动现在开始${chair ? `，由我主持` : ''}。` : '';
  const order = index === 0 ? '首先进行第一项' : index === of - 1 ? '最后一项' : `下面进行第${index + 1}项`;
  return `${opening}${order}：${title}。${by === '' ? '' : `请${by}。`}`;
}
