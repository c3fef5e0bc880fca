export {
  advanceMeeting,
  daysForMeeting,
  type MeetingAdvance,
  type MeetingFile,
  type MeetingMove,
  type MeetingObstacle,
} from './advance-meeting.ts';
export { meetingSlotOf, meetingSlots } from './meeting-slots.ts';
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
export { type DecisionOutcome, decisionOutcomes, type MeetingState, meetingStates } from './state.ts';
