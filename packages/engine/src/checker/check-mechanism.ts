import type { WorkCalendar } from '../calendar/index.ts';
import type { Finding } from '../finding/index.ts';
import type { Mechanism } from '../mechanism/index.ts';
import { clausesWithoutRule, emptyUnitKinds, mapGaps } from './coverage.ts';
import { collidingCutoffs, cutoffsOnDaysOff, slotsOnDaysOff } from './cutoffs.ts';
import { dutiesWithoutBearer, dutiesWithoutLimit, missingParts, unansweredSettings } from './left-open.ts';
import type { Check } from './remark.ts';
import { labelAgainstRecurrence, quartersWithoutEvent, rotaGaps } from './rhythm.ts';
import { inForceBeforeIssue, unpublishedYears } from './time.ts';

/** In the order in which a reader should hear of them: what needs an answer first. */
const checks: Check[] = [
  missingParts,
  unansweredSettings,
  dutiesWithoutBearer,
  dutiesWithoutLimit,
  rotaGaps,
  quartersWithoutEvent,
  mapGaps,
  emptyUnitKinds,
  labelAgainstRecurrence,
  collidingCutoffs,
  cutoffsOnDaysOff,
  slotsOnDaysOff,
  inForceBeforeIssue,
  unpublishedYears,
  clausesWithoutRule,
];

/**
 * What a mechanism leaves open, and where its rules meet badly, in the days from `from` to `to` (ISO, both included).
 * A mechanism with findings can be run; each finding says what will happen until somebody decides otherwise.
 */
export const checkMechanism = (
  mechanism: Mechanism,
  calendar: WorkCalendar,
  { from, to }: { from: string; to: string },
): Finding[] => checks.flatMap((check) => check({ mechanism, calendar, from, to }));
