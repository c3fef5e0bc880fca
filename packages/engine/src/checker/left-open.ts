import type { FindingCode } from '../finding/index.ts';
import type { DueRule, SettingKind, ShiftRule } from '../mechanism/index.ts';
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

/** Points that nobody has answered, so that a default stands in: settings, and the half of a shift that is not stated. */
export const unansweredSettings: Check = (checked) => [
  ...settingsWithoutAnswer(checked),
  ...halfStatedShifts(checked),
];

const settingsWithoutAnswer: Check = ({ mechanism }) =>
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

/** A shift that the document states for weekends and not for holidays, or the other way about: what is not stated stays. */
const halfStatedShifts: Check = ({ mechanism: { slots, duties } }) =>
  [
    ...slots.map(({ id, clause, says, shift }, index) => ({
      rule: id,
      clause,
      says,
      shift,
      path: ['slots', index, 'shift'],
    })),
    ...slots.flatMap(({ id, cutoff }, index) =>
      cutoff
        ? {
            rule: id,
            clause: cutoff.clause,
            says: cutoff.says,
            shift: cutoff.shift,
            path: ['slots', index, 'cutoff', 'shift'],
          }
        : [],
    ),
    ...duties.map(({ id, clause, says, due }, index) => ({
      rule: id,
      clause,
      says,
      shift: typeof due === 'object' && 'shift' in due ? due.shift : undefined,
      path: ['duties', index, 'due', 'shift'],
    })),
  ].flatMap(({ shift, says, ...about }) =>
    isHalfStated(shift)
      ? open('shift-not-stated', { ...about, params: { asks: says, default: 'none' } })
      : [],
  );

const isHalfStated = (shift: ShiftRule | undefined): boolean =>
  typeof shift === 'object' &&
  'weekend' in shift &&
  (shift.weekend === 'not-stated' || shift.holiday === 'not-stated');

/** Duties that an event sets off and that nobody has to finish by any day. */
export const dutiesWithoutLimit: Check = ({ mechanism }) =>
  mechanism.duties.flatMap(({ id, clause, says, due, ...duty }, index) =>
    isUnlimited(due) && !('upon' in duty && duty.upon === 'anytime')
      ? open('due-not-stated', { rule: id, clause, path: ['duties', index, 'due'], params: { says } })
      : [],
  );

/** No limit at all, or one whose number of days is left blank. */
const isUnlimited = (due: DueRule): boolean =>
  due === 'not-stated' || ('within' in due && due.within === 'not-stated');

/** Duties of which the document says that they are done, and not by whom: nobody owes them. */
export const dutiesWithoutBearer: Check = ({ mechanism }) =>
  mechanism.duties.flatMap(({ id, clause, says, bearer }, index) =>
    bearer === 'not-stated'
      ? open('bearer-not-stated', { rule: id, clause, path: ['duties', index, 'bearer'], params: { says } })
      : [],
  );

/** Maps and rules that the whole product leans on and the document leaves out. */
export const missingParts: Check = ({ mechanism: { organisation, assessment, issued, title } }) => [
  ...(organisation.portfolios === 'not-stated'
    ? [open('portfolios-not-stated', { path: ['organisation', 'portfolios'] })]
    : []),
  ...(organisation.liaison === 'not-stated'
    ? [open('liaison-not-stated', { path: ['organisation', 'liaison'] })]
    : []),
  ...(assessment === 'not-stated'
    ? [open('scoring-not-stated', { path: ['assessment'] })]
    : assessment.scoring === 'not-stated'
      ? [open('scoring-not-stated', { clause: assessment.clause, path: ['assessment', 'scoring'] })]
      : []),
  ...(issued.number === 'not-stated'
    ? [open('number-not-stated', { path: ['issued', 'number'], params: { title } })]
    : []),
];
