export { rhythmsBegun } from './begun.ts';
export { type CallOnDesk, type DeskCall, deskCalls } from './calls.ts';
export { deskAwaited, type DeskContext, deskDuties, type DeskDuty } from './desk.ts';
export { isGathering } from './gathering.ts';
export { type DeskGroup, deskGroups } from './group.ts';
export { weekAround } from './week.ts';
export { weekSlots } from './week-slots.ts';
