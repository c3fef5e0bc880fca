import type { Duty } from '../mechanism/index.ts';
import { type Check, note } from './remark.ts';

/** Duties that come round with a slot and yet differ by project or matter: a slot says nothing of either. */
export const dutiesWithoutCase: Check = ({ mechanism }) =>
  mechanism.duties.flatMap((duty, index) =>
    'every' in duty && differsByCase(duty)
      ? note('case-not-known', {
          rule: duty.id,
          clause: duty.clause,
          path: ['duties', index, duty.scope === undefined ? 'due' : 'scope'],
          params: { says: duty.says },
        })
      : [],
  );

const differsByCase = ({ scope, due }: Duty): boolean =>
  scope !== undefined || (typeof due === 'object' && 'cases' in due);
