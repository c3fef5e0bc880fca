import { expect, test } from 'vitest';
import { sampleProject } from './edition.sample.ts';
import { draftPreface, type PrefaceFacts } from './preface.ts';
import { longestTexts } from './unfit.ts';

const facts = (overrides: Partial<PrefaceFacts> = {}): PrefaceFacts => ({
  mechanism: '项目建设推进工作机制',
  month: '2018-05',
  lists: ['县第一批', '市级名单'],
  threshold: { measure: 'annual-plan', sum: 50_000_000, strict: true, binds: 'every-list' },
  upTo: '2018-05-25',
  projects: [
    sampleProject(0, {
      totalInvestment: 120_000_000,
      annualPlan: 60_000_000,
      completed: { month: 3_000_000, year: 15_000_000, sinceStart: 15_000_000 },
    }),
    sampleProject(1, {
      totalInvestment: 80_000_000,
      annualPlan: 60_000_000,
      completed: { month: null, year: 15_000_000, sinceStart: null },
    }),
  ],
  ...overrides,
});

test('it says which projects are in, and what they come to', () => {
  const [purpose, figures, source] = draftPreface(facts()).split('\n');
  expect(purpose).toContain(
    '列入县第一批、市级名单，且年度计划投资超过5000万元的项目，共2个，涉及2个责任单位',
  );
  expect(figures).toBe(
    '入册项目总投资2.00亿元，年度计划投资1.20亿元；本月完成投资0.03亿元（1个项目本月未报送，未计入），' +
      '本年累计完成投资0.30亿元，占年度计划的25.0%。',
  );
  expect(source).toContain('截至2018年5月25日');
});

test('a threshold on the last list only is said of that list only', () => {
  const threshold = { measure: 'total', sum: 50_000_000, strict: false, binds: 'last-list' } as const;
  expect(draftPreface(facts({ threshold }))).toContain('列入县第一批，以及列入市级名单且总投资达到5000万元');
});

test('a year without a plan has no share of it, and a rule without a threshold none', () => {
  const preface = draftPreface(
    facts({ threshold: null, upTo: null, projects: [sampleProject(0, { annualPlan: null })] }),
  );
  expect(preface).not.toMatch(/占年度计划|超过|截至/);
});

test('a month that nobody reported has no sum, rather than nought', () => {
  const silent = { month: null, year: 15_000_000, sinceStart: null };
  const preface = draftPreface(facts({ projects: [sampleProject(0, { completed: silent })] }));
  expect(preface).toContain('本月完成投资尚未报送，本年累计完成投资0.15亿元');
});

test('it always has room on its page', () => {
  expect(draftPreface(facts()).length).toBeLessThan(longestTexts.preface);
});
