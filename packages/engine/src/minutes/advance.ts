import type { MinutesState } from './state.ts';

/** What a step depends on: through how many hands the paper goes, and how many it has passed since it was handed in. */
export type MinutesFile = { state: MinutesState; hands: number; passed: number };

/**
 * What can be done to minutes: worded while a draft, handed in for sign-off, passed by the hand whose turn it is, returned
 * to the draft, issued once every hand has passed them.
 */
export const minutesMoves = ['word', 'submit', 'pass', 'return', 'issue'] as const;
export type MinutesMove = (typeof minutesMoves)[number];

export type MinutesObstacle = {
  code:
    | 'minutes-not-submitted'
    | 'minutes-in-sign-off'
    | 'minutes-signed'
    | 'minutes-not-signed'
    | 'minutes-issued';
};

export type MinutesAdvance = { next: MinutesFile } | { refused: MinutesObstacle };

/** From where a move is possible. What was signed can still be returned before it goes out. */
const from: Record<MinutesMove, readonly MinutesState[]> = {
  word: ['draft'],
  submit: ['draft'],
  pass: ['in-sign-off'],
  return: ['in-sign-off', 'signed'],
  issue: ['signed'],
};

/** Where a move takes minutes, or what is in its way. What was signed is issued as it was signed. */
export const advanceMinutes = (file: MinutesFile, move: MinutesMove): MinutesAdvance => {
  if (!from[move].includes(file.state)) return { refused: { code: inTheWay(file.state, move) } };
  const { hands } = file;
  switch (move) {
    case 'word':
      return { next: file };
    case 'submit':
      return { next: { hands, state: 'in-sign-off', passed: 0 } };
    case 'pass': {
      const passed = file.passed + 1;
      return { next: { hands, passed, state: passed < hands ? 'in-sign-off' : 'signed' } };
    }
    case 'return':
      return { next: { hands, state: 'draft', passed: 0 } };
    case 'issue':
      return { next: { ...file, state: 'issued' } };
  }
};

const inTheWay = (state: MinutesState, move: MinutesMove): MinutesObstacle['code'] => {
  if (state === 'issued') return 'minutes-issued';
  if (move === 'issue') return 'minutes-not-signed';
  if (state === 'draft') return 'minutes-not-submitted';
  return state === 'signed' ? 'minutes-signed' : 'minutes-in-sign-off';
};
