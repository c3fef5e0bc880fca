import { expect, test } from 'vitest';
import { lineOf } from '../../../testing/sample-mechanism.ts';

const lifecycle = (extension: string) => `
lifecycles:
  - id: matter
    clause: 一
    says: 从交办到办结
    of: matter
    states: [{ id: given, name: 办理中 }, { id: back, name: 已退办 }, { id: told, name: 已回复 }, { id: closed, name: 办结, final: true }]
    start: given
    moves:
      - { id: tell, clause: 二, says: 回复, from: [given, back], to: told, by: { relation: responsible-unit }, needs: [report, signature], due: { by: slip } }
      - { id: close, clause: 二, says: 核实办结, from: [told], to: closed, by: not-stated, notByDoer: true }
    slips:
      - { clause: 二, says: 特急的, colour: red, when: { fact: urgency, is: urgent }, due: { withinHours: 24 } }
    extension: { clause: 二, says: 延期, ${extension} }
`;
const open = 'written: true, decidedBy: not-stated';

test.each([
  ['lifecycle matter', 'states', '办理中 · 已退办 · 已回复 · 办结'],
  ['lifecycle matter', 'final', '办结'],
  ['move tell', 'move', '办理中或已退办 → 已回复'],
  ['move tell', 'needs', '书面报告 · 签字'],
  ['move tell', 'due', '单子上写明的时限'],
  ['move close', 'taken-by', '文件没有写明'],
  ['move close', 'not-by-doer', '办理人不得自己办这一步'],
  ['slip matter', 'colour', '红色'],
  ['slip matter', 'when', '“缓急”为“特急”'],
  ['slip matter', 'due', '24小时内'],
  ['extension matter', 'unsaid', '什么时候提出 · 由谁答复 · 多久答复 · 可以延几次 · 最多延多久'],
])('of a lifecycle, %s: %s', (rule, term, sentence) => {
  expect(lineOf(lifecycle(open), rule, term)).toBe(sentence);
});

test.each([
  ['ask: before-limit', 'ask', '期限届满之前'],
  ['ask: { ahead: 3, days: working }', 'ask', '期限届满前3个工作日'],
  ['reviewedBy: { post: head }', 'reviewed-by', '发改局局长'],
  ['answer: { within: not-stated, days: working }', 'reply', '若干（文件留空）个工作日内'],
  ['times: 2', 'times', '2次'],
  ['longest: 30', 'longest', '30个自然日'],
  ['longest: { within: 7, days: working }', 'longest', '7个工作日'],
  ['definiteDate: false', 'definite-date', '答复时可以不定日期'],
])('an extension with %s', (more, term, sentence) => {
  expect(lineOf(lifecycle(`${open}, ${more}`), 'extension matter', term)).toBe(sentence);
});

test.each([
  ['setting count', 'default', '5'],
  ['setting count', 'answer', '还没有答复[count]'],
  ['setting counted', 'answer', '工作日'],
  ['setting from', 'default', '2018年3月5日'],
  ['setting edge', 'default', '归数值高的一档'],
])('of an open point, %s: %s', (rule, term, sentence) => {
  expect(lineOf('', rule, term)).toBe(sentence);
});

test('a document replaced is under the clause that says so', () => {
  const parts = '\nreplaces: [{ clause: 二, title: 旧办法, number: 小政发〔2015〕3号 }]\n';
  expect(lineOf(parts, 'replaces small', 'number')).toBe('小政发〔2015〕3号');
});

test('what the document says nothing of at all is said', () => {
  expect(lineOf('', 'issue small', 'unsaid')).toBe(
    '主送和抄送 · 领导分管 · 联系副主任 · 问题怎样上会 · 督办 · 考核',
  );
});
