import type { MinutesState } from './state.ts';

/** What can be done to minutes: edited while a draft, signed off by the chair, then numbered and issued. */
export type MinutesMove = 'edit' | 'sign-off' | 'issue';

export type MinutesObstacle = { code: 'minutes-signed' | 'minutes-not-signed' | 'minutes-issued' };

export type MinutesAdvance = { next: MinutesState } | { refused: MinutesObstacle };

/** Where a move takes minutes, or what is in its way. What was signed is issued as it was signed. */
export const advanceMinutes = (state: MinutesState, move: MinutesMove): MinutesAdvance => {
  if (state === 'issued') return { refused: { code: 'minutes-issued' } };
  if (move === 'issue') {
    return state === 'signed' ? { next: 'issued' } : { refused: { code: 'minutes-not-signed' } };
  }
  if (state === 'signed') return { refused: { code: 'minutes-signed' } };
  return { next: move === 'sign-off' ? 'signed' : 'draft' };
};
