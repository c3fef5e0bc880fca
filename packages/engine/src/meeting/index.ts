export {
  advanceMeeting,
  type MeetingAdvance,
  type MeetingFile,
  type MeetingMove,
  type MeetingObstacle,
} from './advance-meeting.ts';
export { daysForMeeting, isOutsideWindow } from './days-for-meeting.ts';
export { asksAnew, expectedStatus, hourAlong, keepsSide, type MeetingTime } from './invitation.ts';
export {
  isCalled,
  type MeetingKind,
  meetingKinds,
  type MeetingRule,
  meetingRuleOf,
  meetingRules,
  specialTopicMeeting,
} from './meeting-rule.ts';
export {
  anchorOf,
  keyOfCall,
  leaningOn,
  type MeetingSlot,
  meetingSlotOf,
  meetingSlots,
} from './meeting-slots.ts';
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
  type AttendanceStatus,
  attendanceStatuses,
  type DecisionOutcome,
  decisionOutcomes,
  meetingReplies,
  type MeetingReply,
  type MeetingState,
  meetingStates,
} from './state.ts';
export { withoutTelephones } from './without-telephones.ts';
