import type { WorkCalendar } from '../calendar/index.ts';
import type { DueDate } from '../deadline/index.ts';
import { type DueRule, type Mechanism, settle } from '../mechanism/index.ts';
import { slotRuleOf } from '../recurrence/index.ts';
import { dated } from './day-step.ts';
import { type ExplanationStep, step } from './explanation.ts';
import { settingSteps } from './setting-steps.ts';
import { shiftSteps } from './shift-steps.ts';

/** `name` is what the slot that the duty comes with is called. */
type Rules = { mechanism: Mechanism; calendar: WorkCalendar; name: string };

/**
 * How a limit follows from its rule: what is counted, from when, and where it goes on a day off. For `by: cutoff` and
 * `by: slot` only that; the steps of the slot say the rest.
 */
export const dueSteps = (rules: Rules, rule: DueRule, due: DueDate): ExplanationStep[] => {
  const { mechanism } = rules;
  if (rule === 'not-stated') return [];
  if ('cases' in rule) {
    return [step('by-case'), ...dueSteps(rules, rule.otherwise, due)];
  }
  if ('withinHours' in rule) return [step('within-hours', { hours: rule.withinHours })];
  if ('within' in rule) return withinSteps(rules, rule, due);
  if ('ahead' in rule) {
    const count = settle(mechanism, rule.days);
    return [
      step('ahead-of-slot', { days: rule.ahead, count }),
      ...settingSteps(mechanism, rule.days),
      ...landingSteps(rules, rule, due, 'none'),
    ];
  }
  if ('on' in rule) {
    return [
      step(rule.in === 'next' ? 'named-day-of-next' : 'named-day', dated(due.nominal)),
      ...landingSteps(rules, rule, due, 'none'),
    ];
  }
  if (rule.by === 'slip') {
    return [step('by-slip'), ...(rule.otherwise ? dueSteps(rules, rule.otherwise, due) : [])];
  }
  return [step(rule.by === 'cutoff' ? 'by-cutoff' : 'by-slot', { name: nameOf(rules, rule.of) })];
};

const withinSteps = (
  rules: Rules,
  rule: Extract<DueRule, { within: unknown }>,
  due: DueDate,
): ExplanationStep[] => {
  const { mechanism } = rules;
  const count = settle(mechanism, rule.days);
  const params = { days: settle(mechanism, rule.within), count };
  return [
    startStep(mechanism, rule.after, params),
    ...settingSteps(mechanism, rule.within),
    ...settingSteps(mechanism, rule.days),
    // A count of working days ends on one.
    ...(count === 'working' ? [] : landingSteps(rules, rule, due, 'later')),
  ];
};

const startStep = (
  { duties }: Mechanism,
  after: Extract<DueRule, { within: unknown }>['after'],
  params: ExplanationStep['params'],
): ExplanationStep => {
  if (typeof after === 'object') {
    const says = duties.find(({ id }) => id === after.duty)?.says ?? after.duty;
    return step('within-days-of-duty', { ...params, says });
  }
  return step(after === 'period' ? 'within-days-of-period' : 'within-days', params);
};

const landingSteps = (
  { mechanism, calendar }: Rules,
  { shift }: Extract<DueRule, { shift?: unknown }>,
  { nominal, date }: DueDate,
  customary: 'later' | 'none',
): ExplanationStep[] => shiftSteps(mechanism, calendar, { nominal, actual: date }, shift, customary);

const nameOf = ({ mechanism, name }: Rules, of: string | undefined): string =>
  of === undefined ? name : (slotRuleOf(mechanism, of)?.label.name ?? of);
