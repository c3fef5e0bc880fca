import { printedDate } from '../wording/date.ts';
import { chineseNumeral } from '../wording/numeral.ts';
import { sentence } from '../wording/sentence.ts';
import type { Paragraph } from './composition.ts';
import type { DecisionOutcome, OutcomeResult } from './minutes.ts';
import type { Worder } from './worded.ts';

export const outcomeWords: Readonly<Record<OutcomeResult, string>> = {
  done: '已办结',
  underWay: '正在办理',
  extended: '已批准延期',
  overdue: '逾期未办结',
};

/** What became of the last meeting's decisions: the sum first, then each, by result. None: no section. */
export function outcomeParagraphs(outcomes: readonly DecisionOutcome[], word: Worder): Paragraph[] {
  if (outcomes.length === 0) return [];
  const groups = (Object.keys(outcomeWords) as OutcomeResult[])
    .map((result) => ({
      name: outcomeWords[result],
      members: [...outcomes.entries()].filter(([, outcome]) => outcome.result === result),
    }))
    .filter(({ members }) => members.length > 0);
  const counts = groups.map(({ name, members }) => `${name}${members.length}项`).join('，');
  const open = outcomes.some(({ result }) => result !== 'done') ? '未办结的继续由督查部门跟踪督办。' : '';
  return [
    text(
      `会议听取了上次会议议定事项落实情况的汇报。议定事项共${outcomes.length}项，其中${counts}。${open}`,
      'outcomes',
    ),
    ...groups.flatMap(({ name, members }, group): Paragraph[] => [
      {
        kind: 'heading',
        runs: [{ role: 'kaiTi', text: `（${chineseNumeral(group + 1)}）${name}`, place: 'outcomes' }],
      },
      ...members.map(([index, outcome], member): Paragraph => ({
        kind: 'text',
        runs: [
          { role: 'fangSong', text: told(outcome, member + 1), place: `outcomes[${index}]` },
          word(
            'fangSong',
            outcome.remark === '' ? '' : sentence(outcome.remark),
            `outcomes[${index}].remark`,
            true,
          ),
        ],
      })),
    ]),
  ];
}

/** What the register says of it; how it stands in words is the office's to say. */
function told({ decision, responsibleUnit, limit }: DecisionOutcome, number: number): string {
  const owed = `责任单位：${responsibleUnit}；完成时限：${printedDate(limit)}`;
  return `${number}.${sentence(decision).slice(0, -1)}（${owed}）。`;
}

const text = (words: string, place: string): Paragraph => ({
  kind: 'text',
  runs: [{ role: 'fangSong', text: words, place }],
});
