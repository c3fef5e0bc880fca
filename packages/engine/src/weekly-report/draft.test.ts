import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stages } from '../project/index.ts';
import type { ProjectHappening, WeeklyFacts, WeeklyProject } from './facts.ts';
import { someMatter, someProblem, someProject, someSpan, someWeek, thatWeek } from './testing/facts.ts';
import { draftWeekly, sentenceId, type WeeklySentence, weeklySections } from './index.ts';

const before = '2018-05-04T02:00:00.000Z';
const saidOf = (facts: Partial<WeeklyFacts>) =>
  draftWeekly(someWeek(facts), someSpan()).map(
    ({ kind, section, figures: { overdue = null } }) =>
      `${section} ${kind}${overdue === true ? ' overdue' : ''}`,
  );
const ofProject = (otherwise: Partial<WeeklyProject>) =>
  saidOf({ projects: [someProject({ counted: false, ...otherwise })] });
const happened = (one: ProjectHappening) => ofProject({ stage: 'preparation', happenings: [one] });
const month = (otherwise: object = {}): ProjectHappening => ({
  kind: 'month',
  at: thatWeek,
  month: '2018-04',
  completed: 3_000_000,
  yearToDate: 12_000_000,
  annualPlan: 60_000_000,
  progress: '完成护岸3公里',
  unchanged: false,
  ...otherwise,
});
const milestone = (plannedOn: string, reachedOn: string | null, at: string | null) => ({
  milestones: [{ key: 'roof', name: '主体封顶', plannedOn, reachedOn, at }],
});

test.each<[string, string[], string[]]>([
  ['a new project, with its stage', ofProject({ enteredAt: thatWeek }), ['construction entered']],
  [
    'a new project that was moved at once, once',
    ofProject({
      enteredAt: thatWeek,
      happenings: [{ kind: 'stage', at: thatWeek, stage: 'construction', on: '2018-05-10' }],
    }),
    ['construction entered'],
  ],
  [
    'a project that came to another stage',
    happened({ kind: 'stage', at: thatWeek, stage: 'started', on: '2018-05-09' }),
    ['construction stage'],
  ],
  ['nothing of what the last report told', happened(month({ at: before })), []],
  ['a month', happened(month()), ['preparation month']],
  ['a month in which nothing was done, not', happened(month({ unchanged: true })), []],
  [
    'a permit',
    happened({
      kind: 'permit',
      at: thatWeek,
      permit: 'land-supply',
      name: null,
      number: '临国土〔2018〕3号',
    }),
    ['preparation permit'],
  ],
  [
    'a suspension',
    happened({ kind: 'halt', at: thatWeek, halt: 'suspended', on: '2018-05-09', reason: '汛期' }),
    ['other halt'],
  ],
  [
    'a milestone reached',
    ofProject(milestone('2018-05-10', '2018-05-09', thatWeek)),
    ['construction milestone-reached'],
  ],
  ['a milestone due', ofProject(milestone('2018-05-21', null, null)), ['measures milestone-due']],
  ['a milestone past', ofProject(milestone('2018-05-13', null, null)), ['measures milestone-due overdue']],
  ['a milestone further off, not', ofProject(milestone('2018-05-22', null, null)), []],
  [
    'a milestone of a project that was suspended, not',
    ofProject({ halt: 'suspended', ...milestone('2018-05-13', null, null) }),
    [],
  ],
  [
    'a start that is due',
    ofProject({ stage: 'preparation', plannedStart: '2018-05-20' }),
    ['measures start-due'],
  ],
  ['a start of what has begun, not', ofProject({ plannedStart: '2018-05-20' }), []],
  [
    'where the portfolio stands',
    saidOf({ projects: [someProject({ stage: 'pipeline' }), someProject({ id: 'dam' })] }),
    ['pipeline standing', 'construction standing'],
  ],
  ['an open problem', saidOf({ problems: [someProblem({ at: before })] }), ['problems problem-open']],
  [
    'a step of its plan',
    saidOf({ problems: [someProblem({ steps: [{ id: 's', what: '预审', dueOn: '2018-05-20' }] })] }),
    ['problems problem-open', 'measures step-due'],
  ],
  [
    'a problem that ended',
    saidOf({ problems: [someProblem({ state: 'closed' })] }),
    ['problems problem-ended'],
  ],
  ['a problem that had ended, not', saidOf({ problems: [someProblem({ state: 'closed', at: before })] }), []],
  ['a matter due', saidOf({ matters: [someMatter()] }), ['measures matter-due']],
  [
    'a matter past',
    saidOf({ matters: [someMatter({ limit: '2018-05-13' })] }),
    ['measures matter-due overdue'],
  ],
  [
    'a matter done',
    saidOf({ matters: [someMatter({ reportedOn: '2018-05-10', at: thatWeek })] }),
    ['other matter-done'],
  ],
  ['what is another leader’s, not', saidOf({ problems: [someProblem({ unit: 'housing-bureau' })] }), []],
])('a report tells of %s', (_what, said, expected) => {
  expect(said).toEqual(expected);
});

test('of a figure given twice the last is said', () => {
  const project = someProject({ happenings: [month(), month({ completed: 4_000_000 })] });
  const months = draftWeekly(someWeek({ projects: [project] }), someSpan()).filter(
    ({ kind }) => kind === 'month',
  );
  expect(months.map(({ figures }) => figures['completed'])).toEqual([4_000_000]);
});

const instant = fc
  .date({ min: new Date('2018-05-01'), max: new Date('2018-06-15'), noInvalidDate: true })
  .map((date) => date.toISOString());
const day = instant.map((at) => at.slice(0, 10));
const unit = fc.constantFrom('water-bureau', 'housing-bureau', null);
const happening: fc.Arbitrary<ProjectHappening> = fc.oneof(
  fc.record({ kind: fc.constant('stage' as const), at: instant, stage: fc.constantFrom(...stages), on: day }),
  fc.record({
    kind: fc.constant('permit' as const),
    at: instant,
    permit: fc.constantFrom('bidding' as const, 'land-supply' as const),
    name: fc.constant(null),
    number: fc.constant(null),
  }),
  fc.record({
    kind: fc.constant('month' as const),
    at: instant,
    month: fc.constantFrom('2018-04', '2018-05'),
    completed: fc.nat(),
    yearToDate: fc.nat(),
    annualPlan: fc.constant(null),
    progress: fc.constant('推进'),
    unchanged: fc.boolean(),
  }),
);
const project = (id: string) =>
  fc
    .record({
      unit,
      stage: fc.constantFrom(...stages),
      enteredAt: instant,
      plannedStart: fc.option(day),
      happenings: fc.array(happening, { maxLength: 6 }),
      milestones: fc
        .tuple(day, fc.option(fc.tuple(day, instant)))
        .map(([plannedOn, reached]) => [
          { key: 'roof', name: '封顶', plannedOn, reachedOn: reached?.[0] ?? null, at: reached?.[1] ?? null },
        ]),
    })
    .map((otherwise) => someProject({ id, ...otherwise }));
const facts: fc.Arbitrary<WeeklyFacts> = fc.record({
  projects: fc.tuple(project('one'), project('two'), project('three')),
  problems: fc
    .record({ unit: fc.constantFrom('water-bureau', 'housing-bureau'), at: instant })
    .map((otherwise) => [someProblem(otherwise)]),
  matters: fc
    .record({ unit: fc.constantFrom('water-bureau', 'housing-bureau'), limit: day })
    .map((otherwise) => [someMatter(otherwise)]),
});

test('nothing is said twice, all is in its section’s place, and of the leader’s portfolio alone', () => {
  fc.assert(
    fc.property(facts, (some) => {
      const drawn = draftWeekly(some, someSpan());
      const ids = drawn.map(sentenceId);
      expect(new Set(ids).size).toBe(ids.length);
      const places = drawn.map(({ section }) => weeklySections.indexOf(section));
      expect(places).toEqual([...places].sort((one, other) => one - other));
      const ours = (all: readonly { id: string; unit: string | null }[]) =>
        all.filter((one) => one.unit === 'water-bureau').map(({ id }) => id);
      const known = [...ours(some.projects), ...ours(some.problems), ...ours(some.matters)];
      for (const { source } of drawn)
        expect(source.of === 'register' || known.includes(source.id)).toBe(true);
    }),
  );
});

/** What was entered at one time, and so is news once. */
const newsKinds = ['entered', 'milestone-reached', 'permit', 'stage'];
const newsOf = (drawn: readonly WeeklySentence[]) =>
  drawn
    .filter(({ kind }) => newsKinds.includes(kind))
    .map((one) => `${sentenceId(one)} ${JSON.stringify(one.figures)}`);

test('what one report has told the next does not tell again, and between them nothing is lost', () => {
  fc.assert(
    fc.property(facts, instant, (some, between) => {
      const span = { after: '2018-04-30T00:00:00.000Z', by: '2018-06-20T00:00:00.000Z' };
      const whole = newsOf(draftWeekly(some, someSpan(span)));
      const first = draftWeekly(some, someSpan({ ...span, by: between }));
      const second = draftWeekly(some, someSpan({ ...span, after: between }));
      for (const one of whole) expect([...newsOf(first), ...newsOf(second)]).toContain(one);
      const entered = (drawn: typeof first) =>
        drawn.filter(({ kind }) => kind === 'entered' || kind === 'milestone-reached').map(sentenceId);
      expect(entered(first).filter((id) => entered(second).includes(id))).toEqual([]);
    }),
  );
});
