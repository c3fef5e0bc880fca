import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mechanismText } from '../testing/mechanism-file.ts';
import { placeFindings, readMechanism } from './index.ts';

const shilin = mechanismText('shilin-2018');

/** Replaces a piece of the file, and says on which line and column the marked word of the replacement then stands. */
const spoilt = (piece: string, replacement: string, mark: string) => {
  const at = shilin.indexOf(piece);
  if (at < 0) throw new Error(`The file has no ${piece}`);
  const text = shilin.slice(0, at) + replacement + shilin.slice(at + piece.length);
  const offset = text.lastIndexOf(mark, at + replacement.length);
  const before = text.slice(0, offset).split('\n');
  return { text, line: before.length, column: (before.at(-1) ?? '').length + 1 };
};

test.each(['shilin-2018', 'linxi-demonstration'])('%s is read without a finding', (folder) => {
  const { mechanism, findings } = readMechanism(mechanismText(folder));
  expect(findings).toEqual([]);
  expect(mechanism?.id).toBe(folder);
});

test.each([
  ['an unknown key', 'guatu: 1', 'guatu: 1\nweather: fine', 'weather', 'unknown-key', { key: 'weather' }],
  ['a misspelt key', 'title: 石', 'titel: 石', 'titel', 'misspelt-key', { key: 'titel', meant: 'title' }],
  [
    'a misspelt key in a rule that has several forms',
    '    bearer: { unit: development-reform-bureau }',
    '    bearers: { unit: development-reform-bureau }',
    'bearers',
    'misspelt-key',
    { key: 'bearers', meant: 'bearer' },
  ],
  [
    'a key by another word',
    'recurs: { every: month }',
    'recurrence: { every: month }',
    'recurrence',
    'misspelt-key',
    { key: 'recurrence', meant: 'recurs' },
  ],
  ['a wrong type', 'relatedMeetings: true', 'relatedMeetings: ja', 'ja', 'wrong-type', { legal: 'boolean' }],
  [
    'a wrong word',
    'late: next-docket',
    'late: perhaps',
    'perhaps',
    'wrong-value',
    { legal: 'next-docket | refused' },
  ],
  [
    'an impossible date',
    'on: 2018-04-26',
    'on: 2018-02-30',
    '2018-02-30',
    'impossible-date',
    { value: '2018-02-30' },
  ],
  ['a month too many', 'months: [7]', 'months: [13]', '13', 'wrong-value', { legal: '≤ 12' }],
  [
    'a repeated id',
    'id: vice-magistrate-2,',
    'id: vice-magistrate-1,',
    'vice-magistrate-1',
    'duplicate-id',
    { kind: 'post', id: 'vice-magistrate-1' },
  ],
  [
    'an unknown post',
    'lead: vice-magistrate-4',
    'lead: nobody',
    'nobody',
    'unknown-reference',
    { kind: 'post', id: 'nobody' },
  ],
  [
    'an unknown clause',
    'clause: 三（一）',
    'clause: 九',
    '九',
    'unknown-reference',
    { kind: 'clause', id: '九' },
  ],
  [
    'a setting that decides otherwise',
    'days: { setting: minutes-day-count }',
    'days: { setting: cutoff-shift }',
    'cutoff-shift',
    'setting-decides-otherwise',
    { kind: 'setting', id: 'cutoff-shift', needed: 'day-count', decides: 'shift' },
  ],
  [
    'an unknown rhythm',
    'recurs: { every: week,',
    'recurs: { every: fortnight,',
    'fortnight',
    'wrong-value',
    { legal: 'day | week | month | quarter | half-year | year' },
  ],
  [
    'a bearer of no form',
    'bearer: { post: leading-group-office-director }',
    'bearer: { man: someone }',
    '{ man',
    'wrong-form',
    undefined,
  ],
  [
    'neither every nor upon',
    '    upon: meeting-ended\n    bearer: { post',
    '    bearer: { post',
    'id: special-report',
    'wrong-form',
    { legal: 'every | upon' },
  ],
  [
    'a limit of no kind',
    'due: { by: slot }',
    'due: { by: slto }',
    'slto',
    'wrong-value',
    { legal: 'cutoff | slot | slip' },
  ],
  [
    'a limit of words',
    'due: not-stated',
    'due: soon',
    'soon',
    'wrong-value',
    { legal: 'not-stated | object' },
  ],
  [
    'a number in words',
    'within: 3',
    'within: three',
    'three',
    'wrong-value',
    { legal: 'number | object | not-stated' },
  ],
  [
    'no limit at all',
    'bearer: { unit: development-reform-bureau }\n    due: not-stated',
    'bearer: { unit: development-reform-bureau }',
    'id: maintain-registry',
    'missing-key',
    { key: 'due' },
  ],
  ['a repeated key', 'guatu: 1', 'guatu: 1\nguatu: 1', 'guatu: 1\nid', 'duplicate-key', { key: 'guatu' }],
] as const)('%s is found at its place', (_, piece, replacement, mark, code, params) => {
  const { text, line, column } = spoilt(piece, replacement, mark);
  const { mechanism, findings } = readMechanism(text);
  expect(mechanism).toBeNull();
  expect(findings.find((finding) => finding.code === code)).toMatchObject({
    severity: 'error',
    line,
    column,
    ...(params && { params }),
  });
});

test('everything wrong is told in one pass, in the order of the text', () => {
  const text = shilin
    .replace('title: 石', 'titel: 石')
    .replace('on: 2018-04-26', 'on: 2018-04-31')
    .replace('decides: weekday', 'decides: luck')
    .replace('lead: vice-magistrate-4', 'lead: nobody')
    .replace('relatedMeetings: true', 'relatedMeetings: 3');
  const { findings } = readMechanism(text);
  const codes = findings.map(({ code }) => code);
  expect(codes).toEqual([
    'misspelt-key',
    'impossible-date',
    'wrong-value',
    'unknown-reference',
    'wrong-type',
  ]);
  expect(findings.every(({ line, column }) => line !== undefined && column !== undefined)).toBe(true);
});

test('anchors and aliases are refused where they stand, and the rest is still read', () => {
  const text = shilin
    .replace('[{ post: magistrate }]', '&boss [{ post: magistrate }]')
    .replace('    chair: [{ post: magistrate }]\n    attendance', '    chair: *boss\n    attendance')
    .replace('late: next-docket', 'late: perhaps');
  const { mechanism, findings } = readMechanism(text);
  expect(mechanism).toBeNull();
  expect(findings.map(({ code }) => code)).toEqual(['alias-refused', 'alias-refused', 'wrong-value']);
});

test.each([
  ['broken indentation', 'guatu: 1\n id: x\n- y', 'syntax'],
  ['a tag of another language', 'guatu: !!js/function x', 'syntax'],
  ['two documents', 'guatu: 1\n---\nguatu: 1', 'syntax'],
  ['a bracket without its end', 'guatu: [', 'syntax'],
  ['brackets without end', '['.repeat(100_000), 'too-deep'],
  ['brackets in brackets', `guatu: ${'['.repeat(9000)}${']'.repeat(9000)}`, 'too-deep'],
  ['lists in lists', '- '.repeat(9000), 'too-deep'],
  ['keys of keys', '? '.repeat(9000), 'too-deep'],
  [
    'conditions of conditions',
    `classes: [{ when: ${'{ not: '.repeat(9000)}{}${' }'.repeat(9000)} }]`,
    'too-deep',
  ],
  ['too much text', ' '.repeat(1_048_577), 'too-large'],
  ['nothing', '', 'wrong-type'],
  ['a list', '- guatu', 'wrong-type'],
])('%s is refused', (_, text, code) => {
  const { mechanism, findings } = readMechanism(text);
  expect(mechanism).toBeNull();
  expect(findings[0]).toMatchObject({ code, line: expect.any(Number), column: expect.any(Number) });
  expect(findings.length).toBeLessThanOrEqual(20);
});

test('rules without a fault are still held against each other when others have one', () => {
  const text = shilin
    .replace('id: magistrate, unit', 'id: magistrate, unti')
    .replace('label: { clause: 二（一）2', 'labell: { clause: 二（一）2')
    .replace('bearer: { rota: site-tour }', 'bearer: { rota: groundbreaking }')
    .replace('{ part: end, day: 25 }', '{ part: early, day: 5 }');
  const { findings } = readMechanism(text);
  expect(findings.map(({ code }) => code)).toEqual([
    'misspelt-key',
    'misspelt-key',
    'cutoff-without-part',
    'slot-without-rota',
  ]);
  const lines = text.split('\n');
  expect(findings.slice(2).map(({ line = 0, column = 0 }) => lines[line - 1]?.slice(column - 1))).toEqual([
    '{ part: early, day: 5 }]',
    'groundbreaking }',
  ]);
});

test('of thousands of faults the first are told, and how many follow', () => {
  const duties = Array.from({ length: 3000 }, (_, index) => `  - { id: d${index}, clausse: 一, says: 3 }`);
  const { findings } = readMechanism(`guatu: 1\nduties:\n${duties.join('\n')}`);
  expect(findings).toHaveLength(201);
  const { code, params } = findings.at(-1) ?? {};
  expect({ code, shown: params?.['shown'] }).toEqual({ code: 'more-findings', shown: 200 });
  expect(Number(params?.['more'])).toBeGreaterThan(2500);
});

test.each([
  ['unknown keys in one place', Array.from({ length: 4_000 }, (_, at) => `k${at}: 1`).join('\n')],
  ['aliases', `a: &a 1\nb: [${Array.from({ length: 4_000 }, () => '*a').join(', ')}]`],
  [
    'units, each within the next',
    `organisation:\n  units:\n${Array.from(
      { length: 4_000 },
      (_, at) => `    - { id: u${at}, name: 甲, kind: town, parent: u${(at + 1) % 4_000} }`,
    ).join('\n')}`,
  ],
  [
    'wrong members of one list that may be left out',
    `organisation: { portfolios: [${Array.from({ length: 4_000 }, () => '{ a: 1 }').join(', ')}] }`,
  ],
])('%s are told and do not take for ever', (_, text) => {
  const { findings } = readMechanism(text);
  expect(findings.length).toBeGreaterThan(5);
  expect(findings.length).toBeLessThanOrEqual(201);
});

test.each([
  [
    'parent: development-reform-bureau }\n    - { id: leading',
    'parent: key-projects-section }\n    - { id: leading',
    'cycle',
  ],
  ['effective: { from: 2018-03-01 }', 'effective: { from: 2018-03-01, to: 2018-01-01 }', 'period-reversed'],
  ['{ part: end, day: 25 }', '{ part: early, day: 5 }', 'cutoff-without-part'],
  ['bearer: { rota: site-tour }', 'bearer: { rota: groundbreaking }', 'slot-without-rota'],
  ['due: { by: cutoff, of: atlas-edition }', 'due: { by: cutoff, of: site-tour }', 'slot-without-cutoff'],
])('rules that cannot hold together: %#', (piece, replacement, code) => {
  const { text } = spoilt(piece, replacement, replacement);
  expect(readMechanism(text).findings.map((finding) => finding.code)).toEqual([code]);
});

test('whatever is written in place of any value, reading answers and never throws', () => {
  const values = [...shilin.matchAll(/(?<=: )[^\s{[,}#]+/g)].map(({ index, 0: value }) => ({ index, value }));
  fc.assert(
    fc.property(
      fc.constantFrom(...values),
      fc.constantFrom('7', 'true', 'null', '[]', '{}', '[{ a: 1 }]', 'x', '2018-13-01', '*x', '"', '- b'),
      ({ index, value }, other) => {
        const { mechanism, findings } = readMechanism(
          shilin.slice(0, index) + other + shilin.slice(index + value.length),
        );
        expect(mechanism === null).toBe(findings.length > 0);
      },
    ),
    { numRuns: 60 },
  );
}, 30_000);

test('findings made later are given the place of what they are about', () => {
  const [placed] = placeFindings(shilin, [
    { code: 'scoring-not-stated', severity: 'open', path: ['assessment', 'scoring'], params: {} },
  ]);
  expect(shilin.split('\n')[(placed?.line ?? 0) - 1]).toBe('  scoring: not-stated');
});
