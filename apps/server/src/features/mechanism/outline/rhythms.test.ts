import { expect, test } from 'vitest';
import { lineOf, slots } from '../../../testing/sample-mechanism.ts';

test.each([
  ['{ before: tour }', '观摩会当天、在它之前，随它改期'],
  ['{ before: tour, by: { days: 3, count: working } }', '观摩会前3个工作日，随它改期'],
  ['{ after: tour, by: { days: 2, count: { setting: counted } } }', '观摩会后2个工作日，随它改期'],
  ['{ upon: notice }', '不定期，按通知'],
  ['{ every: day }', '每天'],
  ['{ every: day, on: working-days }', '每个工作日'],
  ['{ every: day, on: holidays }', '放假通知定下的节假日每天，周末不算'],
  ['{ every: week }', '每周一次'],
  ['{ every: week, times: 2 }', '每周2次'],
  ['{ every: week, on: monday }', '每星期一'],
  ['{ every: week, on: [tuesday, friday] }', '每星期二、星期五'],
  ['{ every: week, on: { from: monday, to: thursday } }', '每星期一至星期四'],
  [
    '{ every: week, on: wednesday, interval: { of: 2, from: 2018-03-05 } }',
    '每2周一次，从2018年3月5日所在的周算起 · 星期三',
  ],
  ['{ every: month }', '每月一次'],
  ['{ every: month, times: 3 }', '每月3次'],
  ['{ every: month, parts: [early, mid, end] }', '每月上旬 · 每月中旬 · 每月底'],
  ['{ every: month, parts: [first-half, second-half], times: 2 }', '每月上半月 · 每月下半月 · 其间2次'],
  ['{ every: month, on: [{ day: 15 }, { day: last }] }', '每月15日 · 每月最后一天'],
  [
    '{ every: month, on: [{ nth: 2, weekday: tuesday }, { nth: -1, weekday: friday }] }',
    '每月第2个星期二 · 每月最后一个星期五',
  ],
  ['{ every: month, on: [{ workingDay: 5 }] }', '每月第5个工作日'],
  [
    '{ every: month, on: [{ day: 10 }], interval: { of: 2, from: { setting: from } } }',
    '每2个月一次，从2018年3月5日所在的月算起[from] · 当月10日',
  ],
  ['{ every: quarter }', '每季度一次'],
  [
    '{ every: quarter, windows: [{ quarter: 2, month: 6, part: mid }, { quarter: 4, month: 11 }] }',
    '二季度：6月中旬 · 四季度：11月',
  ],
  ['{ every: half-year }', '每半年一次'],
  ['{ every: half-year, windows: [{ half: 1, month: 7, part: end }] }', '上半年：7月底'],
  ['{ every: year, windows: [{ month: 12, day: last }] }', '每年：12月最后一天'],
])('a rhythm %s', (recurs, sentence) => {
  expect(lineOf(slots(recurs), 'slot meeting', 'recurs')).toBe(sentence);
});

test.each([
  ['at: morning', 'slot', 'at', '上午'],
  ["at: '14:30'", 'slot', 'at', '14:30'],
  ['shift: later', 'slot', 'shift', '顺延到后一个工作日'],
  ['shift: { direction: later, workingDays: 2 }', 'slot', 'shift', '顺延到休息日过后第2个工作日'],
  [
    'shift: { weekend: earlier, holiday: not-stated }',
    'slot',
    'shift',
    '遇周末提前到前一个工作日，遇节假日怎样办文件没有写明',
  ],
  [
    'effective: { from: 2018-04-01, to: 2018-12-31, firstCycle: 2018-05-01 }',
    'slot',
    'effective',
    '2018年4月1日至2018年12月31日 · 从2018年5月1日以后开始的一期算起',
  ],
  ['rota: [{ months: [4, 10], lead: magistrate }]', 'slot', 'rota', '4月、10月：县长（沈立新）'],
  [
    'cutoff: { clause: 二, says: 报清单, desk: bureau, days: [{ part: mid, day: 13 }, { part: end, day: 25 }] }',
    'cutoff',
    'cutoff-days',
    '中旬那一期：当月13日 · 月底那一期：当月25日',
  ],
  [
    'cutoff: { clause: 二, says: 报清单, desk: bureau, days: [{ ahead: 3, days: working }] }',
    'cutoff',
    'cutoff-days',
    '例会前3个工作日',
  ],
  [
    'attendance: { clause: 二, required: [], byTopic: [{ topics: [land, forest], required: [{ post: head }, { unit: bureau }] }] }',
    'attendance',
    'by-topic',
    '用地、林地：发改局局长、发改局',
  ],
  [
    'agenda: { clause: 二, items: [通报情况, { says: 汇报开工, in: { quarters: [2, 3, 4] } }] }',
    'agenda',
    'items',
    '通报情况 · 汇报开工（二季度至四季度）',
  ],
])('a slot with %s', (more, kind, term, sentence) => {
  expect(lineOf(slots('{ every: month, parts: [mid, end] }', more), `${kind} meeting`, term)).toBe(sentence);
});

test('the cut-off of a weekly slot', () => {
  const parts = slots(
    '{ every: week }',
    'cutoff: { clause: 二, says: 报清单, desk: bureau, days: [{ weekday: friday }], at: afternoon }',
  );
  const said = ['cutoff-days', 'at', 'shift', 'desk'].map((term) => lineOf(parts, 'cutoff meeting', term));
  expect(said).toEqual(['当周星期五', '下班前', '提前到前一个工作日', '发改局']);
});
