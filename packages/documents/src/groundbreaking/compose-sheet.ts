import { type PaperComposition, printed, type TableBlock } from '../official-paper/composition.ts';
import { titleLines } from '../wording/title-lines.ts';
import type { Groundbreaking } from './groundbreaking.ts';
import { agendaTable, guestTable, runningTable, taskTable } from './tables.ts';
import { eventName, whenHeld } from './words.ts';

/** Sheets that go with an event: 议程, 邀请名单, 任务分工表, 主持流程. */
export type GroundbreakingSheet = 'agenda' | 'guests' | 'tasks' | 'running-order';

const sheets: Record<GroundbreakingSheet, { name: string; table(event: Groundbreaking): TableBlock }> = {
  agenda: { name: '议程', table: ({ agenda }) => agendaTable(agenda) },
  guests: { name: '邀请名单', table: ({ guests }) => guestTable(guests) },
  tasks: { name: '任务分工表', table: ({ tasks }) => taskTable(tasks) },
  'running-order': { name: '主持流程', table: runningTable },
};

const titleWidth = 18;

/** One sheet: its title, when and where and under whom, and its table. */
export function composeSheet(event: Groundbreaking, sheet: GroundbreakingSheet): PaperComposition {
  const { name, table } = sheets[sheet];
  const title = `${eventName(event)}${name}`;
  const { place, chair, office, date } = event;
  const words = [
    `时间：${whenHeld(event)}`,
    ...(place === null ? [] : [`地点：${place}`]),
    ...(chair === null ? [] : [`主持：${chair}`]),
  ];
  return {
    name: title,
    head: null,
    draft: false,
    title: titleLines(title, titleWidth).map((line) => printed('xiaoBiaoSong', line, 'title')),
    addressee: null,
    blocks: [
      ...words.map((line) => ({ kind: 'text' as const, runs: [printed('fangSong', line, 'heldOn')] })),
      { kind: 'table', table: table(event) },
    ],
    signature: [],
    annex: null,
    endMatter: null,
    author: office,
    date,
  };
}
