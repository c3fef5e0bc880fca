export {
  advanceMinutes,
  type MinutesAdvance,
  type MinutesFile,
  type MinutesMove,
  minutesMoves,
  type MinutesObstacle,
} from './advance.ts';
export {
  bindingDeviations,
  type DecisionPart,
  decisionParts,
  type DecisionWords,
  type Deviation,
  deviations,
} from './deviations.ts';
export { minutesDue, minutesStanding } from './due.ts';
export { draftingHands, signingHands } from './sign-off.ts';
export { type MinutesState, minutesStates } from './state.ts';
