import {
  dayKind,
  isHoliday,
  type ShiftDirection,
  type ShiftedDate,
  type WorkCalendar,
} from '../calendar/index.ts';
import type { Mechanism, ShiftRule } from '../mechanism/index.ts';
import { dated, dayStep } from './day-step.ts';
import { type ExplanationStep, step } from './explanation.ts';
import { settingSteps } from './setting-steps.ts';

/**
 * From the day that a rule names to the day it comes to: what kind of day it is, by which rule it moves off a day off,
 * and where it goes.
 *
 * @param customary what happens where the document does not say
 */
export const shiftSteps = (
  mechanism: Mechanism,
  calendar: WorkCalendar,
  { nominal, actual }: Pick<ShiftedDate, 'nominal' | 'actual'>,
  rule: ShiftRule | undefined,
  customary: ShiftDirection,
): ExplanationStep[] => [
  dayStep(calendar, nominal),
  ...(dayKind(calendar, nominal) === 'off'
    ? [...wayOut(mechanism, rule, customary, isHoliday(calendar, nominal)), landing(nominal, actual)]
    : []),
];

const wayOut = (
  mechanism: Mechanism,
  rule: ShiftRule | undefined,
  customary: ShiftDirection,
  holiday: boolean,
): ExplanationStep[] => {
  if (rule === undefined)
    return [step(customary === 'none' ? 'shift-not-stated' : 'shift-customary', { direction: customary })];
  if (typeof rule === 'string') return [step('shift-stated', { direction: rule })];
  if ('setting' in rule) return settingSteps(mechanism, rule);
  if ('direction' in rule) {
    return [step('shift-to-working-day', { direction: rule.direction, days: rule.workingDays })];
  }
  const direction = holiday ? rule.holiday : rule.weekend;
  return [direction === 'not-stated' ? step('shift-not-stated') : step('shift-stated', { direction })];
};

const landing = (nominal: string, actual: string): ExplanationStep => {
  if (actual === nominal) return step('stays', dated(actual));
  return step(actual < nominal ? 'moved-earlier' : 'moved-later', dated(actual));
};
