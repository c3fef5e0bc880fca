export { tourLacksOf, type PlanWords, type TourLack, tourLacks } from './lacks.ts';
export {
  type FittedStop,
  type FittedTour,
  fitTour,
  type Leg,
  minutesBeyond,
  minutesOfDay,
  type PlannedStop,
  timeOfMinutes,
  type TourLength,
  tourLengths,
  type TourPlan,
} from './fit-tour.ts';
export {
  proposalTerms,
  proposeStops,
  type StopProposal,
  type StopReason,
  type TourCandidate,
} from './propose-stops.ts';
export { type RemarkOutcome, remarkMisdated, remarkOutcomes } from './remark.ts';
export { kilometresBetween, minutesBetween, travelTerms } from './travel.ts';
