import { expect, test } from 'vitest';
import { lineOf } from '../../../testing/sample-mechanism.ts';

const card = (item: string, more = '', of = 'project') => `
scorecards:
  - id: card
    clause: 一
    name: 考核表
    says: 计分
    of: ${of}
    period: month
    outOf: 100
    parts:
      - { id: first, clause: 二, name: 第一部分, points: 60, pass: 50, items: [{ id: item, clause: 二, says: 一项, ${item} }] }
      - { id: second, clause: 二, name: 第二部分, points: 40, items: [] }
    ${more}
`;

test.each([
  ['points: 25, method: not-stated', '文件没有写明'],
  [
    'points: 25, method: { proportional: { to: { measure: done }, at: 100 } }',
    '“完成率”达到100%得25分，不足的按比例折算',
  ],
  [
    'points: 25, method: { target: { actual: { fact: milestones-met }, target: { fact: milestones-due }, over: { points: 0.1, per: 1, of: { fact: milestones-met }, atMost: 3 }, under: { points: 0.1, per: 1, of: { measure: behind } } } }',
    '“已完成节点数”达到“应完成节点数”得25分 · 超过的，“已完成节点数”每1个加0.1分，最多加3分 · 不足的，“落后幅度”每1个百分点扣0.1分',
  ],
  [
    'method: { by: { fact: annual-plan }, bands: [{ points: 20, from: 1000000000 }, { points: 10, to: 1000000000 }], edges: { setting: edge } }',
    '看“年度计划投资” · 10亿元以上，得20分 · 10亿元以下，得10分 · 正好压线的：归数值高的一档[edge]',
  ],
  [
    'kind: bonus, method: { each: { of: { fact: milestones-met }, points: 5, most: { times: 2, in: quarter } } }',
    '“已完成节点数”每1个加5分 · 每季度最多计2次',
  ],
  ['method: { each: { of: { measure: ratio }, points: 60 } }', '“进度比”每1得60分，按比例折算'],
  [
    'method: { by: { fact: stage }, choices: [{ is: started, points: 5 }, { is: completed, points: 8 }] }',
    '看“项目阶段” · “新开工”得5分 · “竣工投产”得8分',
  ],
  ['method: { when: { class: large }, points: 20 }', '属于“大项目”的，得20分'],
  [
    'kind: deduction, method: { judged: { from: 5, to: 20, by: { unit: bureau } } }',
    '由发改局评定 · 扣5分至扣20分',
  ],
  [
    'kind: deduction, method: { judged: { from: -10, to: not-stated, by: not-stated } }',
    '由谁评定文件没有写明 · 从扣10分起，到多少文件没有写明',
  ],
])('an item scored %s', (item, sentence) => {
  expect(lineOf(card(item), 'score-item item', 'method')).toBe(sentence);
});

test('an item of a unit, scored project by project', () => {
  const item =
    'method: { eachProject: { method: { when: { fact: reason, is: true }, points: 10 }, where: { listed: [city] } } }';
  expect(lineOf(card(item, '', 'unit'), 'score-item item', 'method')).toBe(
    '逐个项目计分，再相加 · 只算：列入市级名单 · “有正当理由”为“是”的，得10分',
  );
});

const plain = 'points: 60, method: not-stated';

test.each([
  [`${plain}, atMost: 70`, 'score-item item', 'at-most', '70分'],
  [
    `${plain}, notApplicable: { when: { class: large }, instead: spread }`,
    'score-item item',
    'not-applicable',
    '属于“大项目”的，分值摊到其他项',
  ],
  [plain, 'score-part first', 'pass', '50分'],
  [plain, 'scorecard card', 'parts', '第一部分（60分） · 第二部分（40分）'],
  [plain, 'scorecard card', 'objections', '文件没有写明'],
])('a card with the item %s', (item, rule, term, sentence) => {
  expect(lineOf(card(item), rule, term)).toBe(sentence);
});

test.each([
  [
    'gates: [{ clause: 二, says: 不合格, when: { failed: [first, second], atLeast: 1, atMost: 1 }, brings: { gradesLower: 1 } }]',
    'score-gate card',
    'when',
    '第一部分、第二部分中有1项不及格',
  ],
  [
    'gates: [{ clause: 二, says: 不合格, when: { failed: [first, second], atLeast: 2 }, brings: { award: none } }]',
    'score-gate card',
    'brings',
    '不予奖励',
  ],
  [
    'gates: [{ clause: 二, says: 封顶, when: { fact: milestones-met, below: 1 }, brings: { atMost: 79 } }]',
    'score-gate card',
    'brings',
    '总分不超过79分',
  ],
  [
    'grades: [{ id: good, name: 优秀, atLeast: 90 }, { id: fair, name: 合格, atLeast: 60, below: 90 }]',
    'scorecard card',
    'grades',
    '优秀：不低于90分 · 合格：不低于60分且低于90分',
  ],
  [
    'leagues: [{ id: towns, name: 乡镇组, of: [{ each: { unitKind: town } }, { unit: bureau }] }]',
    'scorecard card',
    'leagues',
    '乡镇组：各乡镇（街道）、发改局',
  ],
  ['rollUp: { clause: 二, over: year, how: average }', 'roll-up card', 'how', '各期得分取平均'],
])('a card with %s', (more, rule, term, sentence) => {
  expect(lineOf(card(plain, more), rule, term)).toBe(sentence);
});

const grades = 'grades: [{ id: good, name: 优秀, atLeast: 90 }]';

test.each([
  ['not-stated', '文件没有写明'],
  ['{ scorecard: card, grade: good }', '“考核表”评为优秀'],
  ['{ scorecard: card, rank: bottom, count: 3 }', '“考核表”排名后3'],
  ['{ condition: { fact: milestones-met, below: 1 } }', '“已完成节点数”低于1个'],
])('a consequence upon %s', (upon, sentence) => {
  const parts = `
consequences:
  - { id: praise, clause: 一, says: 表扬, kind: praise, on: { unit: bureau }, upon: ${upon} }
`;
  expect(lineOf(card(plain, grades) + parts, 'consequence praise', 'when')).toBe(sentence);
});
