import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { officialCalendar } from '../calendar/index.ts';
import { checkMechanism } from '../checker/index.ts';
import { readMechanism } from '../reading/index.ts';
import { cardOf, cutoffOn, dutyLine, lightOf, slotLine, someFacts } from '../testing/rule-lines.ts';
import { smallText } from '../testing/small-mechanism.ts';
import { type Finding, type FindingCode, findingCodes } from './index.ts';

/** Bytes that are no text never come this far: whoever reads a file tells of them. */
type Told = Exclude<FindingCode, 'not-utf8'>;

const slots = (...lines: string[]) => `slots:\n${lines.join('')}`;
const duties = (...lines: string[]) => `duties:\n${lines.join('')}`;
const setting = (decides: string, standIn: string) =>
  `settings: [{ id: s, clause: 一, asks: 怎样, decides: ${decides}, default: ${standIn} }]\n`;
const organisation = (parts: string) => `organisation:\n  units:
    - { id: government, name: 县政府, kind: government }
    - { id: bureau, name: 发改局, kind: bureau, parent: government }\n${parts}`;
const posts = (holder: string) =>
  `  posts: [{ id: magistrate, unit: government, name: 县长, kind: leader, holder: 甲 }, { id: deputy, unit: government, name: 副县长, kind: leader${holder} }]\n`;
const lifecycle = (states: string, moves: string, more = '') =>
  `lifecycles:\n  - { id: l, clause: 一, says: 办, of: matter, states: [{ id: open, name: 开 }${states}], start: open, moves: [${moves}]${more} }\n`;
const move = (from: string, to: string, by = '{ unit: bureau }') =>
  `{ id: ${from}-${to}, clause: 一, says: 走, from: [${from}], to: ${to}, by: ${by} }`;
const ladder = (...rungs: string[]) =>
  `ladders:\n  - { id: l, clause: 一, says: 催办, of: decision, rungs: [${rungs.join(', ')}] }\n`;
const rung = (id: string, when: string, more = '') =>
  `{ id: ${id}, clause: 一, says: 第${id}级, when: ${when}, do: remind, to: { unit: bureau }${more} }`;
const extension = (decidedBy: string) =>
  `supervision: { clause: 一, says: 督办, by: bureau, sources: [], relatedMeetings: false, extension: { clause: 一, says: 延期, written: true, decidedBy: ${decidedBy} } }\n`;
const bands = (list: string, more = '') =>
  lightOf('project', `by: { fact: completed }, bands: [${list}]${more}`);
const cases = (list: string) => lightOf('project', `cases: [${list}]`);
const consequence = (upon: string) =>
  `consequences: [{ id: c, clause: 一, says: 奖惩, kind: praise, upon: ${upon}, on: { unit: bureau } }]\n`;
const whole = (from: string, to: string) => smallText('').replace(from, to);
const inSpring = '{ from: 2018-03-01, to: 2018-05-31 }';

/** A small mechanism for each thing that can be said about one. */
const texts: Record<Told, string> = {
  'too-large': ' '.repeat(1_048_577),
  'too-deep': '['.repeat(100),
  syntax: 'guatu: [',
  'alias-refused': smallText('x: *y\n'),
  'duplicate-key': smallText('guatu: 1\n'),
  'unknown-key': smallText('weather: fine\n'),
  'misspelt-key': whole('title:', 'titel:'),
  'missing-key': whole('title: 小县工作机制', ''),
  'more-findings': smallText(Array.from({ length: 300 }, (_, at) => `k${at}: 1`).join('\n')),
  'wrong-type': whole('title: 小县工作机制', 'title: [小县]'),
  'wrong-value': whole('level: county', 'level: village'),
  'wrong-form': smallText(duties(dutyLine('a', 'when: never'))),
  'impossible-date': whole('2018-01-01', '2018-02-30'),
  'duplicate-id': smallText(slots(slotLine('a', '{ every: day }'), slotLine('a', '{ every: day }'))),
  'unknown-reference': smallText(duties(dutyLine('a', 'every: nothing'))),
  'setting-decides-otherwise': smallText(
    `${setting('shift', 'none')}${duties(dutyLine('a', 'upon: anytime', '{ within: 3, days: { setting: s } }'))}`,
  ),
  'period-reversed': whole('effective: not-stated', 'effective: { from: 2018-03-01, to: 2018-02-01 }'),
  'first-cycle-outside': whole(
    'effective: not-stated',
    'effective: { from: 2018-03-01, firstCycle: 2018-02-01 }',
  ),
  'week-reversed': smallText(slots(slotLine('a', '{ every: week, on: { from: friday, to: monday } }'))),
  cycle: smallText(slots(slotLine('a', '{ before: a }'))),
  'cutoff-without-part': smallText(
    slots(slotLine('a', '{ every: month }', cutoffOn('{ part: mid, day: 13 }'))),
  ),
  'cutoff-against-rhythm': smallText(
    slots(slotLine('a', '{ every: month }', cutoffOn('{ weekday: friday }'))),
  ),
  'due-without-slot': smallText(duties(dutyLine('a', 'upon: anytime', '{ by: slot }'))),
  'slot-without-cutoff': smallText(
    `${slots(slotLine('m', '{ every: week }'))}${duties(dutyLine('a', 'every: m', '{ by: cutoff }'))}`,
  ),
  'slot-without-rota': smallText(
    `${slots(slotLine('m', '{ every: week }'))}${duties(dutyLine('a', 'every: m', '{ by: slot }', '{ rota: m }'))}`,
  ),
  'edges-twice': smallText(bands('{ colour: red, above: 1, atLeast: 1 }')),
  'range-reversed': smallText(bands('{ colour: red, above: 1, below: 1 }')),
  'ledger-fact-otherwise': smallText(
    'facts: [{ id: completed, clause: 一, name: 完成, of: unit, type: amount }]\n',
  ),
  'choices-missing': smallText('facts: [{ id: f, clause: 一, name: 事, of: unit, type: choice }]\n'),
  'choices-unasked': smallText(
    'facts: [{ id: f, clause: 一, name: 事, of: unit, type: count, choices: [{ id: a, name: 甲 }, { id: b, name: 乙 }] }]\n',
  ),
  'wrong-subject': smallText(
    `${someFacts}${lightOf('unit', 'cases: [{ colour: red, when: { fact: done, is: true } }]')}`,
  ),
  'fact-of-wrong-type': smallText(lightOf('project', 'by: { fact: stage }, bands: [{ colour: red }]')),
  'unknown-answer': smallText(cases('{ colour: red, when: { fact: stage, is: dreamt } }')),
  'item-without-points': smallText(
    cardOf('method: { proportional: { to: { fact: completed }, at: 1 } }', '', 'project'),
  ),
  'count-out-of-range': smallText(
    `${setting('number', '0.5')}${duties(dutyLine('a', 'upon: anytime', '{ within: { setting: s }, days: working }'))}`,
  ),

  'day-count-not-stated': smallText(setting('day-count', 'working')),
  'shift-not-stated': smallText(setting('shift', 'none')),
  'weekday-not-stated': smallText(setting('weekday', 'monday')),
  'threshold-scope-not-stated': smallText(setting('threshold-scope', 'every-list')),
  'edge-not-stated': smallText(setting('edge', 'upper')),
  'count-not-stated': smallText(setting('number', '3')),
  'date-not-stated': smallText(setting('date', '2018-01-01')),
  'pace-not-stated': smallText(setting('pace', 'months')),
  'bearer-not-stated': smallText(
    duties(dutyLine('a', 'upon: meeting-ended', '{ withinHours: 24 }', 'not-stated')),
  ),
  'due-not-stated': smallText(duties(dutyLine('a', 'upon: meeting-ended'))),
  'portfolios-not-stated': smallText(
    duties(dutyLine('a', 'upon: meeting-ended', '{ withinHours: 24 }', '{ relation: portfolio-lead }')),
  ),
  'liaison-not-stated': smallText(
    duties(
      dutyLine('a', 'upon: meeting-ended', '{ withinHours: 24 }', '{ liaisonOf: { post: magistrate } }'),
    ),
  ),
  'leader-without-liaison': smallText(
    organisation(
      `${posts('')}  portfolios: [{ leader: deputy, units: [bureau] }]\n  liaison: [{ leader: magistrate, deputy: magistrate }]\n`,
    ),
  ),
  'unit-without-portfolio': smallText(
    organisation(`${posts('')}  portfolios: [{ leader: deputy, units: [government] }]\n`),
  ),
  'assessment-not-stated': smallText(''),
  'scoring-not-stated': smallText('assessment: { clause: 一, says: 考核, scoring: not-stated }\n'),
  'number-not-stated': smallText(''),
  'effective-not-stated': smallText(''),
  'issuer-not-stated': whole('by: 小县人民政府', 'by: not-stated'),
  'issue-date-not-stated': whole('on: 2018-01-01', 'on: not-stated'),
  'level-not-stated': whole('level: county', 'level: not-stated'),
  'distribution-not-stated': smallText(''),
  'problems-not-stated': smallText(''),
  'supervision-not-stated': smallText(''),
  'days-not-stated': smallText(
    duties(dutyLine('a', 'upon: anytime', '{ within: not-stated, days: working }')),
  ),
  'day-off-not-stated': smallText(
    slots(
      slotLine(
        'm',
        '{ every: month, on: [{ day: 5 }] }',
        ', shift: { weekend: earlier, holiday: not-stated }',
      ),
    ),
  ),
  'deadline-on-day-off': smallText(
    `${slots(slotLine('m', '{ every: month }'))}${duties(dutyLine('a', 'every: m', '{ on: { day: 5 } }'))}`,
  ),
  'holders-not-stated': smallText(
    organisation('  posts: [{ id: magistrate, unit: government, name: 县长, kind: leader }]\n'),
  ),
  'post-vacant': smallText(organisation(posts(''))),
  'bearer-unresolved': smallText(
    duties(dutyLine('a', 'upon: meeting-ended', '{ withinHours: 24 }', '{ relation: portfolio-lead }')),
  ),
  'recipient-unresolved': smallText(
    duties(
      dutyLine(
        'a',
        'upon: meeting-ended',
        '{ withinHours: 24 }',
        '{ unit: bureau }',
        ', to: { each: { unitKind: town } }',
      ),
    ),
  ),
  'recipient-not-stated': smallText(
    duties(
      dutyLine('a', 'upon: meeting-ended', '{ withinHours: 24 }').replace(
        'action: other',
        'action: write-special-report',
      ),
    ),
  ),
  'unit-kind-empty': smallText(
    duties(dutyLine('a', 'upon: meeting-ended', '{ withinHours: 24 }', '{ each: { unitKind: town } }')),
  ),
  'unit-level-empty': smallText(
    duties(
      dutyLine(
        'a',
        'upon: meeting-ended',
        '{ withinHours: 24 }',
        '{ each: { unitKind: bureau, level: city } }',
      ),
    ),
  ),
  'group-empty': smallText(
    organisation('  groups: [{ id: g, name: 组, clause: 一, members: [{ each: { unitKind: town } }] }]\n'),
  ),
  'rota-months-missing': smallText(
    slots(slotLine('m', '{ every: month }', ', rota: [{ months: [1, 2], lead: head }]')),
  ),
  'quarters-without-event': smallText(
    slots(slotLine('m', '{ every: quarter, windows: [{ quarter: 2, month: 6 }] }')),
  ),
  'halves-without-event': smallText(
    slots(slotLine('m', '{ every: half-year, windows: [{ half: 2, month: 9 }] }')),
  ),
  'shared-edge-undecided': smallText(bands('{ colour: red, to: 5 }, { colour: green, from: 5 }')),
  'case-without-otherwise': smallText(cases('{ colour: red, when: { fact: completed, below: 5 } }')),
  'override-by-not-stated': smallText(
    lightOf(
      'project',
      'by: { fact: completed }, bands: [{ colour: red }]',
      ', override: { clause: 一, says: 改, by: not-stated }',
    ),
  ),
  'method-not-stated': smallText(cardOf('points: 100, method: not-stated')),
  'judge-not-stated': smallText(cardOf('method: { judged: { from: 0, to: 100, by: not-stated } }')),
  'judged-range-open': smallText(
    cardOf('kind: bonus, method: { judged: { from: 0, to: not-stated, by: { unit: bureau } } }'),
  ),
  'pass-not-stated': smallText(
    cardOf('points: 100, method: not-stated').replace('name: 部分,', 'name: 部分, pass: not-stated,'),
  ),
  'objections-not-stated': smallText(cardOf('points: 100, method: not-stated')),
  'score-over-whole': smallText(
    cardOf('kind: bonus, method: { when: { fact: completed, above: 1 }, points: 150 }', '', 'project'),
  ),
  'score-unbounded': smallText(
    cardOf('kind: bonus, method: { each: { of: { fact: completed }, points: 1 } }', '', 'project'),
  ),
  'rank-without-league': smallText(
    `${cardOf('points: 100, method: not-stated')}${consequence('{ scorecard: s, rank: top, count: 3 }')}`,
  ),
  'rung-when-not-stated': smallText(ladder(rung('a', 'not-stated'))),
  'consequence-when-not-stated': smallText(consequence('not-stated')),
  'move-by-not-stated': smallText(
    lifecycle(', { id: shut, name: 关, final: true }', move('open', 'shut', 'not-stated')),
  ),
  'slip-when-not-stated': smallText(
    lifecycle(
      ', { id: shut, name: 关, final: true }',
      move('open', 'shut'),
      ', slips: [{ clause: 一, says: 黄单, colour: yellow, when: not-stated, due: { withinHours: 24 } }]',
    ),
  ),
  'extension-decider-not-stated': smallText(extension('not-stated')),
  'extension-terms-not-stated': smallText(extension('{ unit: government }')),

  'label-against-recurrence': smallText(slots(slotLine('m', '{ every: month }').replace('ad-hoc', 'week'))),
  'cutoffs-collide': smallText(
    slots(
      slotLine('m', '{ every: month }', cutoffOn('{ day: 25 }')),
      slotLine('n', '{ every: month }', cutoffOn('{ day: 25 }')),
    ),
  ),
  'cutoff-on-day-off': smallText(slots(slotLine('m', '{ every: month }', cutoffOn('{ day: 25 }')))),
  'slot-on-day-off': smallText(slots(slotLine('m', '{ every: week, on: monday }'))),
  'calendar-not-published': smallText(''),
  'in-force-before-issue': whole('effective: not-stated', 'effective: { from: 2017-12-01 }'),
  'rota-months-twice': smallText(
    slots(
      slotLine(
        'm',
        '{ every: month }',
        ', rota: [{ months: [1, 2], lead: head }, { months: [2], lead: head }]',
      ),
    ),
  ),
  'replaces-itself': smallText('replaces: [{ clause: 一, title: 小县工作机制, number: not-stated }]\n'),
  'rule-outside-effective': smallText(
    slots(slotLine('m', '{ every: week }', ', effective: { from: 2019-01-01 }')),
  ).replace('effective: not-stated', `effective: ${inSpring}`),
  'slot-never-comes': smallText(slots(slotLine('m', '{ every: year, windows: [{ month: 6 }] }'))).replace(
    'effective: not-stated',
    `effective: ${inSpring}`,
  ),
  'duty-never-comes': smallText(
    `${slots(slotLine('m', '{ every: year, windows: [{ month: 6 }] }'))}${duties(
      dutyLine('a', 'every: m', '{ by: slot }', '{ unit: bureau }', ', in: { months: [5] }'),
    )}`,
  ),
  'window-outside-period': smallText(
    slots(slotLine('m', '{ every: quarter, windows: [{ quarter: 2, month: 8 }] }')),
  ),
  'rota-turn-never': smallText(
    slots(
      slotLine('m', '{ every: year, windows: [{ month: 6 }] }', ', rota: [{ months: [1, 6], lead: head }]'),
    ),
  ),
  'cutoff-after-slot': smallText(
    slots(slotLine('m', '{ every: month, on: [{ day: 10 }] }', cutoffOn('{ day: 25 }'))),
  ),
  'papers-owed-together': smallText(
    `${slots(slotLine('m', '{ every: month }'), slotLine('n', '{ every: quarter }'))}${duties(
      dutyLine('a', 'every: m', '{ on: { day: 5 } }'),
      dutyLine('b', 'every: n', '{ on: { day: 5 } }'),
    )}`,
  ),
  'papers-received-together': smallText(
    `${slots(slotLine('m', '{ every: month }', cutoffOn('{ day: 5 }')), slotLine('n', '{ every: quarter }'))}${duties(
      dutyLine('b', 'every: n', '{ on: { day: 5 } }', '{ unit: government }', ', to: { unit: bureau }'),
    )}`,
  ),
  'band-hole': smallText(bands('{ colour: green, above: 30 }, { colour: red, below: 10 }')),
  'band-overlap': smallText(bands('{ colour: green, above: 10 }, { colour: red, below: 30 }')),
  'band-unreachable': smallText(bands('{ colour: green, atLeast: 0 }, { colour: red, below: 0 }')),
  'case-not-known': smallText(
    `${slots(slotLine('m', '{ every: month }'))}${duties(dutyLine('a', 'every: m', '{ cases: [{ when: { fact: stage, is: started }, due: { by: slot } }], otherwise: not-stated }'))}`,
  ),
  'case-never-reached': smallText(
    cases(
      '{ colour: red, when: { fact: completed, below: 5 } }, { colour: yellow, when: { fact: completed, below: 3 } }',
    ),
  ),
  'colour-never-shown': smallText(`${bands('{ colour: green }')}${consequence('{ light: l, is: red }')}`),
  'weights-do-not-sum': smallText(cardOf('points: 90, method: not-stated')),
  'item-over-points': smallText(
    cardOf('points: 100, method: { when: { fact: completed, above: 1 }, points: 120 }', '', 'project'),
  ),
  'cap-below-full': smallText(cardOf('points: 100, method: not-stated', ', atMost: 90')),
  'lifecycle-without-end': smallText(lifecycle(', { id: shut, name: 关 }', move('open', 'shut'))),
  'state-unreachable': smallText(
    lifecycle(', { id: shut, name: 关, final: true }, { id: lost, name: 丢 }', move('open', 'shut')),
  ),
  'state-without-end': smallText(
    lifecycle(
      ', { id: shut, name: 关, final: true }, { id: stuck, name: 卡 }',
      `${move('open', 'shut')}, ${move('open', 'stuck')}`,
    ),
  ),
  'extension-to-oneself': smallText(extension('{ relation: responsible-unit }')),
  'ladder-loops': smallText(ladder(rung('a', '{ times: 1 }'), rung('b', '{ times: 2 }', ', next: a'))),
  'rung-never-reached': smallText(
    ladder(rung('a', '{ times: 1 }', ', next: c'), rung('b', '{ times: 2 }'), rung('c', '{ times: 3 }')),
  ),
  'rungs-not-rising': smallText(
    ladder(rung('a', '{ overdue: 5, days: working }'), rung('b', '{ overdue: 5, days: working }')),
  ),
  'clause-without-rule': whole('clauses: [', 'clauses: [{ id: 二, says: 空话 }, '),
  'cutoff-inside-window': smallText(
    slots(slotLine('m', '{ every: month }', `, chair: [{ post: magistrate }]${cutoffOn('{ day: 25 }')}`)),
  ),
  'lifecycle-not-followed': smallText(
    lifecycle(', { id: shut, name: 关, final: true }', move('open', 'shut')),
  ),
  'never-used': smallText(someFacts),
  load: smallText(
    `${slots(slotLine('m', '{ every: week }'))}${duties(dutyLine('a', 'every: m', '{ by: slot }'))}`,
  ),
};

const range = (code: FindingCode) =>
  code === 'calendar-not-published'
    ? { from: '2090-01-01', to: '2090-12-31' }
    : { from: '2018-01-01', to: '2018-12-31' };

const told = (code: Told): Finding[] => {
  const { mechanism, findings } = readMechanism(texts[code]);
  return mechanism === null ? findings : checkMechanism(mechanism, officialCalendar, range(code));
};

const codes = findingCodes.filter((code): code is Told => code !== 'not-utf8');

test.each(codes)('%s is told of a mechanism that is so', (code) => {
  const found = told(code);
  expect(found.map((finding) => finding.code)).toContain(code);
});

const messages = ['zh-CN', 'en'].map(
  (language) =>
    JSON.parse(
      readFileSync(new URL(`../../../messages/src/${language}/findings.json`, import.meta.url), 'utf8'),
    ) as Record<FindingCode, { statement: string; advice: string }>,
);

test.each(codes)('%s brings everything that its texts fill in', (code) => {
  for (const finding of told(code).filter((one) => one.code === code)) {
    for (const texts of messages) {
      const { statement, advice } = texts[code];
      const holes = [...`${statement}${advice}`.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name ?? '');
      expect(Object.keys(finding.params)).toEqual(expect.arrayContaining(holes));
    }
  }
});
