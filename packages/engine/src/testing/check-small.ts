import { officialCalendar } from '../calendar/index.ts';
import { checkMechanism } from '../checker/index.ts';
import type { Finding, FindingCode } from '../finding/index.ts';
import type { Mechanism } from '../mechanism/index.ts';
import { smallMechanism } from './small-mechanism.ts';

/** What the checker tells of one kind about a mechanism in 2018: how grave it is, and what fills in its text. */
export const toldOf = (
  mechanism: Mechanism,
  code: FindingCode,
): Array<Pick<Finding, 'severity'> & Finding['params']> =>
  checkMechanism(mechanism, officialCalendar, { from: '2018-01-01', to: '2018-12-31' })
    .filter((finding) => finding.code === code)
    .map(({ severity, params }) => ({ severity, ...params }));

/** The same about a small mechanism of these parts. */
export const told = (code: FindingCode, parts: string) => toldOf(smallMechanism(parts), code);
