import { expect, test } from 'vitest';
import { lineOf } from '../../../testing/sample-mechanism.ts';

/** A ladder whose one rung is reached upon a condition: any condition may stand there. */
const rung = (more: string) => `
lights:
  - id: lamp
    clause: 一
    name: 项目灯
    says: 亮灯
    of: project
    dimensions:
      - { id: one, clause: 一, name: 进度, cases: [{ colour: red, when: { class: large } }] }
ladders:
  - id: ladder
    clause: 一
    says: 逐级督办
    of: project
    rungs:
      - { id: rung, clause: 一, says: 约谈, do: interview, to: { relation: responsible-unit }, ${more} }
`;

test.each([
  ['{ fact: total-investment, atLeast: 500000000 }', '“总投资”不低于5亿元'],
  ['{ fact: annual-plan, above: 50000000 }', '“年度计划投资”超过5000万元'],
  ['{ fact: annual-plan, below: 5000 }', '“年度计划投资”低于5000元'],
  ['{ fact: completed, below: { fact: annual-plan } }', '“本年完成投资”低于“年度计划投资”'],
  ['{ measure: done, atLeast: 60, below: 80 }', '“完成率”不低于60%且低于80%'],
  ['{ measure: behind, above: 30 }', '“落后幅度”超过30个百分点'],
  ['{ measure: ratio, below: 0.8 }', '“进度比”低于0.8'],
  ['{ fact: milestones-met, atMost: 3 }', '“已完成节点数”不超过3个'],
  ['{ fact: reason, is: false }', '“有正当理由”为“否”'],
  ['{ fact: stage, is: [started, construction] }', '“项目阶段”为“新开工”或“在建”'],
  ['{ fact: started-on, stated: false }', '未填“实际开工日期”'],
  ['{ class: large }', '属于“大项目”'],
  ['{ class: quoting }', '属于“‘四个一百’项目”'],
  ['{ listed: [city, province] }', '列入市级名单或省级名单'],
  ['{ not: { listed: [city] } }', '没有列入市级名单'],
  ['{ not: { measure: done, atLeast: 60 } }', '不满足（“完成率”不低于60%）'],
  ['{ running: 3, holds: { measure: done, below: 60 } }', '连续3期“完成率”低于60%'],
  [
    '{ all: [{ class: large }, { any: [{ fact: reason, is: false }, { fact: started-on, stated: false }] }] }',
    '属于“大项目”，且（“有正当理由”为“否”，或者未填“实际开工日期”）',
  ],
  [
    '{ any: [{ all: [{ class: large }] }, { fact: reason, is: true }] }',
    '属于“大项目”，或者“有正当理由”为“是”',
  ],
])('a condition %s', (when, sentence) => {
  expect(lineOf(rung(`when: { condition: ${when} }`), 'rung rung', 'when')).toBe(sentence);
});

test.each([
  ['when: not-stated', 'when', '文件没有写明'],
  ['when: { overdue: 5, days: working }', 'when', '逾期5个工作日'],
  ['when: { overdue: -1, days: working }', 'when', '到期前1个工作日'],
  ['when: { overdue: 0, days: working }', 'when', '到期当天'],
  ['when: { times: 2 }', 'when', '第2次'],
  ['when: { light: lamp, is: red, running: 2 }', 'when', '连续2期“项目灯”亮红灯'],
  ['when: not-stated, slip: yellow, due: { within: 3, days: working }', 'due', '3个工作日内'],
  ['when: not-stated, slip: yellow', 'colour', '黄色'],
])('a rung with %s', (more, term, sentence) => {
  expect(lineOf(rung(more), 'rung rung', term)).toBe(sentence);
});

/** The base ends with its measures. */
const computed = (of: string, is: string) =>
  lineOf(`  - { id: sample, clause: 一, name: 样, of: ${of}, is: ${is} }\n`, 'measure sample', 'computation');

test.each([
  ['{ ratio: { of: { measure: done }, to: { measure: pace } } }', '“完成率”除以“序时进度”'],
  ['{ difference: { of: 100, minus: { measure: done } } }', '100减去“完成率”'],
  ['{ sum: [{ fact: completed }, { fact: annual-plan }] }', '“本年完成投资”、“年度计划投资”相加'],
  ['{ pace: days }', '当年已过时间的百分比（序时进度），按天折算'],
  ['{ change: { of: { measure: done }, periods: 1, as: percent } }', '“完成率”比1期前的增减百分比'],
  ['{ average: { measure: done } }', '一同评比的各家“完成率”的平均数'],
  [
    '{ days: { from: { fact: planned-start }, to: as-of, count: working } }',
    '从“计划开工日期”到统计当天的天数，按工作日算',
  ],
  [
    '{ months: { from: { fact: started-on }, to: as-of, as: begun } }',
    '从“实际开工日期”到统计当天几个月，不满一个月的算一个月',
  ],
])('a measure of a project %s', (is, sentence) => {
  expect(computed('project', is)).toBe(sentence);
});

test.each([
  ['{ projects: { where: { class: large } } }', '项目个数 · 只算：属于“大项目”'],
  ['{ total: { of: { fact: completed } } }', '各项目“本年完成投资”相加'],
])('a measure of a unit %s', (is, sentence) => {
  expect(computed('unit', is)).toBe(sentence);
});

const light = (dimension: string, more = '') => `
lights:
  - id: lamp
    clause: 一
    name: 项目灯
    says: 亮灯
    of: project
    dimensions:
      - { id: progress, clause: 二, name: 进度, ${dimension} }
    ${more}
`;
const banded = (bands: string) => `by: { measure: behind }, bands: ${bands}`;

test.each([
  [
    banded(
      '[{ colour: green, atMost: 0 }, { colour: yellow, atLeast: 10, atMost: 30 }, { colour: red, above: 30 }]',
    ),
    'bands',
    '绿灯：不超过0个百分点 · 黄灯：不低于10个百分点且不超过30个百分点 · 红灯：超过30个百分点',
  ],
  [
    banded('[{ colour: yellow, from: 10, to: 30 }, { colour: red, from: 30 }]'),
    'bands',
    '黄灯：10个百分点至30个百分点 · 红灯：30个百分点以上',
  ],
  [banded('[{ colour: yellow, from: 10, to: 30 }, { colour: red, from: 30 }]'), 'edges', '文件没有写明'],
  [
    `${banded('[{ colour: yellow, from: 10, to: 30 }, { colour: red, from: 30 }]')}, edges: { setting: edge }`,
    'edges',
    '归数值高的一档[edge]',
  ],
  ['cases: [{ colour: red, when: { class: large } }], otherwise: green', 'cases', '红灯：属于“大项目”'],
  ['cases: [{ colour: red, when: { class: large } }]', 'otherwise', '不亮灯'],
])('a light with %s', (dimension, term, sentence) => {
  expect(lineOf(light(dimension), 'light-dimension progress', term)).toBe(sentence);
});

test('an override says for which dimensions, what is shown and who does it', () => {
  const parts = light(
    'cases: [{ colour: red, when: { class: large } }]',
    'override: { clause: 二, says: 有正当理由的, dimensions: [progress], shows: yellow, by: not-stated }',
  );
  const said = ['dimensions', 'shows', 'taken-by'].map((term) => lineOf(parts, 'light-override lamp', term));
  expect(said).toEqual(['进度', '黄灯', '文件没有写明']);
});
