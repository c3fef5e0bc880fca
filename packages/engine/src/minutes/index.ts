export { advanceMinutes, type MinutesAdvance, type MinutesMove, type MinutesObstacle } from './advance.ts';
export { minutesDue, minutesStanding } from './due.ts';
export { type MinutesState, minutesStates } from './state.ts';
