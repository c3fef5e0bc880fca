import { expect, test } from 'vitest';
import { duties, lineOf, slots } from '../../../testing/sample-mechanism.ts';

const bearer = 'bearer: { unit: bureau }';
const cutoff = 'cutoff: { clause: 一, says: 报材料, days: [{ ahead: 2, days: working }], desk: bureau }';
const due = (rule: string, set: string, recurs: string) =>
  lineOf(slots(recurs, cutoff) + duties(`${bearer}, ${set}, due: ${rule}`), 'duty paper', 'due');

test.each([
  ['not-stated', '文件没有写明'],
  ['{ by: slot, of: tour }', '不迟于下一次观摩会'],
  ["{ by: cutoff, of: tour, at: '12:00' }", '观摩会的下一个截止日 · 12:00前'],
  ['{ by: slip }', '单子上写明的时限'],
  [
    '{ by: slip, otherwise: { within: 10, days: working } }',
    '单子上写明的时限 · 单子上没有写明的，10个工作日内',
  ],
  ['{ within: 3, days: calendar }', '3个自然日内 · 遇休息日顺延到后一个工作日'],
  ['{ within: 3, days: calendar, shift: none, at: morning }', '3个自然日内 · 中午前 · 遇休息日不动'],
  ['{ within: { setting: count }, days: working }', '5个工作日[count]内'],
  ['{ within: not-stated, days: working }', '若干（文件留空）个工作日内'],
  ['{ within: 2, days: working, after: { duty: draft } }', '“拟出初稿”办完后2个工作日内'],
  ['{ withinHours: 24 }', '24小时内'],
  ['{ ahead: 3, days: working, of: tour }', '下一次观摩会前3个工作日'],
  ['{ on: { weekday: friday }, at: afternoon }', '从那时起第一个星期五 · 下班前'],
  [
    '{ cases: [{ when: { fact: urgency, is: urgent }, due: { withinHours: 2 } }, { when: { fact: urgency, is: [soon, plain] }, due: { within: 2, days: working } }], otherwise: { by: slip, otherwise: not-stated } }',
    '“缓急”为“特急”的，2小时内 · “缓急”为“加急”或“一般”的，2个工作日内 · 其他的，单子上写明的时限，单子上没有写明的，文件没有写明',
  ],
])('a limit after an event %s', (rule, sentence) => {
  expect(due(rule, 'upon: anytime', '{ every: month }')).toBe(sentence);
});

test.each([
  ['{ by: cutoff }', '{ every: month }', '本期截止日'],
  ['{ by: slot, at: morning }', '{ every: month }', '当期之内 · 中午前'],
  ['{ within: 5, days: working, after: period }', '{ every: month }', '本期结束后5个工作日内'],
  [
    '{ ahead: 2, days: calendar, shift: earlier }',
    '{ every: month }',
    '例会前2个自然日 · 遇休息日提前到前一个工作日',
  ],
  ['{ ahead: 0, days: calendar }', '{ every: month }', '例会当天'],
  ['{ on: { day: 5 }, in: next }', '{ every: month }', '次月5日'],
  ['{ on: { day: last } }', '{ every: month }', '当月最后一天'],
  ['{ on: { workingDay: 3 }, in: next }', '{ every: month }', '次月第3个工作日'],
  ['{ on: { day: 10 }, in: next }', '{ every: quarter }', '下季度首月10日'],
  ['{ on: { month: 1, day: 10 }, in: next }', '{ every: year }', '次年1月10日'],
  [
    "{ on: { weekday: tuesday }, in: next, at: '12:00', shift: { direction: later, workingDays: 2 } }",
    '{ every: week }',
    '下周星期二 · 12:00前 · 遇休息日顺延到休息日过后第2个工作日',
  ],
  // A slot of one day or of a window has no week or month of its own; the limit lies after it.
  ['{ on: { weekday: tuesday }, in: next }', '{ every: week, on: friday }', '本期之后第一个星期二'],
  ['{ on: { day: 5 }, in: next }', '{ every: month, parts: [mid] }', '本期之后第一个5日'],
])('a limit with a slot %s of %s', (rule, recurs, sentence) => {
  expect(due(rule, 'every: meeting', recurs)).toBe(sentence);
});

test.each([
  ['every: meeting', 'set-off', '每期例会'],
  ['every: meeting, in: { months: [3, 4, 5, 9] }', 'set-off', '每期例会（3月至5月、9月）'],
  ['upon: minutes-issued', 'set-off', '纪要印发后'],
  ['upon: { event: flood }', 'set-off', '遇有：发生汛情'],
  ['upon: { done: draft }', 'set-off', '“拟出初稿”办完后'],
  ['upon: anytime, delegates: { to: [{ post: head }], when: absent }', 'delegates', '本人不在时，发改局局长'],
  [
    'upon: anytime, signOff: [{ by: { unit: bureau }, as: draft }, { by: { post: head }, as: review }, { by: { post: magistrate }, as: sign }]',
    'sign-off',
    '发改局拟稿 · 发改局局长审核 · 县长（沈立新）签发',
  ],
  [
    'upon: anytime, contents: [进展, { says: 全年小结, in: { quarters: [4] } }]',
    'contents',
    '进展 · 全年小结（四季度）',
  ],
  ['upon: anytime, scope: { class: large }', 'scope', '属于“大项目”'],
])('a duty with %s', (particulars, term, sentence) => {
  const parts = slots('{ every: month }') + duties(`${bearer}, due: not-stated, ${particulars}`);
  expect(lineOf(parts, 'duty paper', term)).toBe(sentence);
});

test('a hand that another clause adds to the chain stands under that clause too', () => {
  const chain =
    'signOff: [{ by: { post: head }, as: review }, { by: { post: magistrate }, as: sign, clause: 二 }]';
  const parts = duties(`${bearer}, due: not-stated, upon: anytime, ${chain}`);
  expect(lineOf(parts, 'sign-off paper', 'sign-off')).toBe('县长（沈立新）签发');
});

test.each([
  ['not-stated', '文件没有写明'],
  ['{ post: magistrate }', '县长（沈立新）'],
  ['{ rota: tour }', '观摩会的当月牵头人'],
  ['{ relation: project-leader }', '项目包联领导'],
  ['{ liaisonOf: { post: magistrate } }', '县长（沈立新）的联系副主任'],
  ['{ principalOf: { relation: responsible-unit } }', '责任单位的主要领导'],
  ['{ superiorOf: { relation: involved-units } }', '涉及单位的上级单位'],
  ['{ each: { group: team, role: member } }', '领导小组成员'],
  ['{ each: { unitKind: bureau, level: province, post: clerk } }', '各省级部门的经办人'],
])('a bearer %s', (rule, sentence) => {
  const parts = slots('{ every: month }') + duties(`bearer: ${rule}, due: not-stated, upon: anytime`);
  expect(lineOf(parts, 'duty paper', 'bearer')).toBe(sentence);
});

test('the seats of a group, by post or by rule', () => {
  expect(lineOf('', 'group team', 'members')).toBe(
    '发改局 · 各乡级乡镇（街道）的主要领导 · 县政府的各副职 · 各园区',
  );
});
