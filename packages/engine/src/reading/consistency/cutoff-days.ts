import type { Finding } from '../../finding/index.ts';
import type { CutoffRule, Mechanism, Recurrence, SlotRule } from '../../mechanism/index.ts';
import { fault } from './fault.ts';

type CutoffDay = CutoffRule['days'][number];

/** Days by which papers are due that the slot's rhythm does not have, so that they would never come, or mean nothing. */
export const cutoffDays = (mechanism: Mechanism): Finding[] => {
  const rules = new Map(mechanism.slots.map((rule) => [rule.id, rule]));
  return mechanism.slots.flatMap((rule, index) =>
    (rule.cutoff?.days ?? []).flatMap((stated, at) => {
      const path = ['slots', index, 'cutoff', 'days', at];
      const rhythm = rhythmOf(rule, rules);
      if (rhythm === null || !('every' in rhythm)) return [];
      if (!fits(stated, rhythm))
        return [fault('cutoff-against-rhythm', path, { id: rule.id, rhythm: rhythm.every })];
      return 'day' in stated && !partsOf(rhythm).includes(stated.part)
        ? [fault('cutoff-without-part', path, { id: rule.id, day: stated.day, part: stated.part ?? '–' })]
        : [];
    }),
  );
};

/** The rule's own rhythm, or that of the slot at the end of its chain of anchors; null for a chain that has no end. */
const rhythmOf = (rule: SlotRule, rules: ReadonlyMap<string, SlotRule>): Recurrence | null => {
  const seen = new Set<SlotRule>();
  let at: SlotRule | undefined = rule;
  while (at !== undefined && !seen.has(at)) {
    seen.add(at);
    const { recurs }: SlotRule = at;
    if (!('before' in recurs) && !('after' in recurs)) return recurs;
    at = rules.get('before' in recurs ? recurs.before : recurs.after);
  }
  return null;
};

/** A weekday is one of a week, and a day of the month one of a month: neither tells anything where the slot is longer or shorter. */
const fits = (stated: CutoffDay, rhythm: Extract<Recurrence, { every: string }>): boolean => {
  if ('ahead' in stated) return true;
  const onDays = 'on' in rhythm && rhythm.every === 'month';
  if ('weekday' in stated) return rhythm.every === 'week' || onDays || hasDays(rhythm);
  return rhythm.every === 'month' || hasMonths(rhythm);
};

const hasMonths = (rhythm: Recurrence): boolean => 'windows' in rhythm && rhythm.windows !== undefined;

const hasDays = (rhythm: Recurrence): boolean =>
  'windows' in rhythm &&
  rhythm.windows !== undefined &&
  rhythm.windows.every((window) => window.day !== undefined);

const partsOf = (rhythm: Recurrence): unknown[] =>
  ('parts' in rhythm ? rhythm.parts : undefined) ?? [undefined];
