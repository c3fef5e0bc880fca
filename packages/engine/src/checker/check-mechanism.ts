import type { WorkCalendar } from '../calendar/index.ts';
import { type Finding, severities } from '../finding/index.ts';
import type { Mechanism } from '../mechanism/index.ts';
import { foundingOrganisation } from '../organisation/index.ts';
import { slotsOf } from '../recurrence/index.ts';
import { bandFaults } from './bands.ts';
import { unresolvedBearers, unresolvedRecipients } from './bearers.ts';
import { burden } from './burden.ts';
import { lightCases, limitCases } from './cases.ts';
import { clausesWithoutRule, emptyGroups, emptyUnitKinds, mapGaps } from './coverage.ts';
import { collidingCutoffs, cutoffsAfterSlot, cutoffsInsideWindow, cutoffsOnDaysOff } from './cutoffs.ts';
import { limitsOnDaysOff, slotsOnDaysOff } from './days-off.ts';
import { coloursNeverShown, loopingLadders, rungsNotRising, rungsPassedOver } from './ladders.ts';
import { brokenWays, extensions, waysNotFollowed } from './lifecycles.ts';
import { leftOpen } from './not-stated.ts';
import { owedIn } from './owed.ts';
import { vacantPosts } from './posts.ts';
import type { Check, Checked } from './remark.ts';
import { labelAgainstRecurrence, quartersWithoutEvent, windowsOutsidePeriod } from './rhythm.ts';
import { rotaGaps } from './rota.ts';
import { papersOwedTogether, papersReceivedTogether } from './same-day.ts';
import {
  dutiesThatNeverCome,
  inForceBeforeIssue,
  replacesItself,
  rulesOutsideEffective,
  slotsThatNeverCome,
  unpublishedYears,
} from './time.ts';
import { unansweredSettings } from './unanswered-settings.ts';
import { neverUsed, ranksWithoutLeague } from './unused.ts';
import { dutiesWithoutCase } from './without-case.ts';
import { itemsOverTheTop, scoresOverTheTop, weightsThatDoNotSum } from './weights.ts';

/** In the order in which a reader should hear of what is equally grave: the whole document first, then its parts. */
const checks: Check[] = [
  replacesItself,
  inForceBeforeIssue,
  unpublishedYears,
  leftOpen,
  unansweredSettings,
  vacantPosts,
  mapGaps,
  emptyUnitKinds,
  emptyGroups,
  unresolvedBearers,
  unresolvedRecipients,
  rulesOutsideEffective,
  slotsThatNeverCome,
  dutiesThatNeverCome,
  labelAgainstRecurrence,
  windowsOutsidePeriod,
  quartersWithoutEvent,
  rotaGaps,
  cutoffsAfterSlot,
  cutoffsInsideWindow,
  collidingCutoffs,
  papersOwedTogether,
  papersReceivedTogether,
  cutoffsOnDaysOff,
  slotsOnDaysOff,
  limitsOnDaysOff,
  limitCases,
  dutiesWithoutCase,
  bandFaults,
  lightCases,
  coloursNeverShown,
  weightsThatDoNotSum,
  itemsOverTheTop,
  scoresOverTheTop,
  ranksWithoutLeague,
  brokenWays,
  waysNotFollowed,
  extensions,
  loopingLadders,
  rungsPassedOver,
  rungsNotRising,
  clausesWithoutRule,
  neverUsed,
  burden,
];

/**
 * What a mechanism leaves open, and where its rules meet badly, in the days from `from` to `to` (ISO, both included); the
 * gravest first. A mechanism with findings can be run; each finding says what will happen until somebody decides
 * otherwise.
 */
export const checkMechanism = (
  mechanism: Mechanism,
  calendar: WorkCalendar,
  { from, to }: { from: string; to: string },
): Finding[] => {
  const range = { from, to };
  const organisation = foundingOrganisation(mechanism);
  const slots = new Map(mechanism.slots.map((rule) => [rule.id, slotsOf(mechanism, calendar, rule, range)]));
  const owed = owedIn({ mechanism, calendar, slots });
  const checked: Checked = { mechanism, calendar, from, to, organisation, slots, owed };
  const findings = checks.flatMap((check) => check(checked));
  return severities.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
};
