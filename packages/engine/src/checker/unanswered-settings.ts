import type { FindingCode } from '../finding/index.ts';
import type { SettingKind } from '../mechanism/index.ts';
import { type Check, open } from './remark.ts';

const codeOf: Record<SettingKind, FindingCode> = {
  'day-count': 'day-count-not-stated',
  shift: 'shift-not-stated',
  weekday: 'weekday-not-stated',
  'threshold-scope': 'threshold-scope-not-stated',
  edge: 'edge-not-stated',
  number: 'count-not-stated',
  date: 'date-not-stated',
  pace: 'pace-not-stated',
};

/** Settings that the county has not answered, so that a default stands in. */
export const unansweredSettings: Check = ({ mechanism }) =>
  mechanism.settings.flatMap(({ id, clause, decides, answer, default: standIn, asks }, index) =>
    answer === undefined
      ? open(codeOf[decides], {
          rule: id,
          clause,
          path: ['settings', index],
          params: { asks, default: standIn },
        })
      : [],
  );
