import type { WorkCalendar } from '../calendar/index.ts';
import type { Mechanism, SlotRule } from '../mechanism/index.ts';
import { leadInRota, type Slot, slotRuleOf } from '../recurrence/index.ts';
import { dated } from './day-step.ts';
import { type ExplanationCode, type ExplanationStep, step } from './explanation.ts';
import { settingSteps } from './setting-steps.ts';
import { shiftSteps } from './shift-steps.ts';

/** How a slot comes about: its rhythm, its place in it, the setting that decides, whose turn it is. */
export const slotSteps = (mechanism: Mechanism, rule: SlotRule, slot: Slot): ExplanationStep[] => {
  const { from, to } = slot.period;
  return [
    rhythmStep(mechanism, rule),
    ...settingsBehind(mechanism, rule),
    from === to ? step('slot-on', dated(from)) : step('slot-between', { from, to }),
    ...turnSteps(mechanism, rule, slot.key),
  ];
};

const rhythmStep = (mechanism: Mechanism, { recurs, label, says }: SlotRule): ExplanationStep => {
  const params = { name: label.name, says };
  if ('every' in recurs) return step(`every-${recurs.every}` satisfies ExplanationCode, params);
  if ('upon' in recurs) return step('upon-notice', params);
  const anchor = (id: string) => ({ ...params, anchor: slotRuleOf(mechanism, id)?.label.name ?? id });
  return 'before' in recurs
    ? step('before-anchor', anchor(recurs.before))
    : step('after-anchor', anchor(recurs.after));
};

/** Settings that decide the rhythm, also of what the slot is anchored to. */
const settingsBehind = (mechanism: Mechanism, { recurs }: SlotRule): ExplanationStep[] => {
  if ('before' in recurs || 'after' in recurs) {
    const anchor = slotRuleOf(mechanism, 'before' in recurs ? recurs.before : recurs.after);
    return anchor === undefined ? [] : settingsBehind(mechanism, anchor);
  }
  return [
    ...('on' in recurs ? settingSteps(mechanism, recurs.on) : []),
    ...('interval' in recurs ? settingSteps(mechanism, recurs.interval?.from) : []),
  ];
};

const turnSteps = ({ organisation }: Mechanism, rule: SlotRule, key: string): ExplanationStep[] => {
  if (rule.rota === undefined) return [];
  const lead = leadInRota(rule, key);
  const post = organisation.posts.find(({ id }) => id === lead);
  return [
    post === undefined ? step('no-turn') : step('turn', { post: post.name, holder: post.holder ?? '' }),
  ];
};

/** How its day comes about: as the rule has it, moved off a day off, or open until somebody sets it. */
export const slotDaySteps = (
  mechanism: Mechanism,
  calendar: WorkCalendar,
  { shift }: SlotRule,
  { time, period }: Slot,
): ExplanationStep[] => {
  if (time.kind === 'skipped') return [];
  if (time.kind === 'window') return [step('day-not-set', { to: time.to })];
  return shiftSteps(mechanism, calendar, { nominal: period.from, actual: time.date }, shift, 'none');
};
