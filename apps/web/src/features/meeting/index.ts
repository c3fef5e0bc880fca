export { MeetingHead } from './meeting-head.tsx';
export { meetingQuery, meetingYearQuery } from './meeting-queries.ts';
export { MeetingRegister } from './meeting-register.tsx';
export { MeetingRoom } from './meeting-room.tsx';
export { MinutesPage } from './minutes-page.tsx';
export { RollTable } from './roll-table.tsx';
