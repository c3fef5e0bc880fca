export { CallForm } from './call-form.tsx';
export { Invitations } from './invitations.tsx';
export { MeetingFilter } from './meeting-filter.tsx';
export { MeetingHead } from './meeting-head.tsx';
export { type Meeting, meetingQuery, meetingYearQuery } from './meeting-queries.ts';
export { MeetingRegister } from './meeting-register.tsx';
export { MeetingRoom } from './meeting-room.tsx';
export { RollTable } from './roll-table.tsx';
export { StudyList } from './study-list.tsx';
