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

/** Duties that an event sets off and that nobody has to finish by any day. */
export const dutiesWithoutLimit: Check = ({ mechanism }) =>
  mechanism.duties.flatMap(({ id, clause, says, due, ...duty }, index) =>
    due === 'not-stated' && !('upon' in duty && duty.upon === 'anytime')
      ? open('due-not-stated', { rule: id, clause, path: ['duties', index, 'due'], params: { says } })
      : [],
  );

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
