export { MeetingHead } from './meeting-head.tsx';
export { type Meeting, meetingQuery, meetingYearQuery } from './meeting-queries.ts';
export { MeetingRegister } from './meeting-register.tsx';
export { MeetingRoom } from './meeting-room.tsx';
export { RollTable } from './roll-table.tsx';
