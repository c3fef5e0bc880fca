export {
  advanceMeeting,
  daysForMeeting,
  type MeetingAdvance,
  type MeetingFile,
  type MeetingMove,
  type MeetingObstacle,
} from './advance-meeting.ts';
export {
  advanceMinutes,
  type MinutesAdvance,
  type MinutesMove,
  type MinutesObstacle,
} from './advance-minutes.ts';
export { meetingSlotOf, meetingSlots } from './meeting-slots.ts';
export { minutesDue, minutesStanding } from './minutes-due.ts';
export {
  type DecisionDraft,
  type DecisionField,
  decisionFields,
  type MeetingRecord,
  missingInDecision,
  type MissingToEnd,
  missingToEnd,
} from './missing-to-end.ts';
export { rollOf, type Seat } from './roll.ts';
export {
  type DecisionOutcome,
  decisionOutcomes,
  type MeetingState,
  meetingStates,
  type MinutesState,
  minutesStates,
} from './state.ts';
