/** Where a report stands: being written, handed in, or excused with a reason. */
export const weeklyStates = ['open', 'submitted', 'excused'] as const;
export type WeeklyState = (typeof weeklyStates)[number];

/** As much of a report and its meeting as its way depends on. */
export type WeeklyFile = {
  state: WeeklyState;
  /** Whether anybody put something in words of one's own. */
  worded: boolean;
  /** Skipped is the meeting that is not held; heard, the one that has ended. */
  meeting: 'ahead' | 'skipped' | 'heard';
};

export type WeeklyMove = 'edit' | 'submit' | 'submit-unchanged' | 'take-back' | 'excuse';

export type WeeklyObstacle =
  | 'weekly-report-heard'
  | 'weekly-report-skipped'
  | 'weekly-report-submitted'
  | 'weekly-report-not-submitted'
  | 'weekly-report-worded';

/**
 * Where a move takes a report, or what is in its way. Once the meeting has heard it nothing moves; what was handed in is
 * taken back before it is changed; and nobody says "no change" over words that somebody has written.
 */
export const advanceWeekly = (
  { state, worded, meeting }: WeeklyFile,
  move: WeeklyMove,
): { next: WeeklyState } | { refused: WeeklyObstacle } => {
  if (meeting !== 'ahead') return { refused: `weekly-report-${meeting}` };
  if (move === 'take-back') {
    return state === 'submitted' ? { next: 'open' } : { refused: 'weekly-report-not-submitted' };
  }
  if (state === 'submitted') return { refused: 'weekly-report-submitted' };
  if (move === 'submit-unchanged' && worded) return { refused: 'weekly-report-worded' };
  if (move === 'edit') return { next: state };
  return { next: move === 'excuse' ? 'excused' : 'submitted' };
};

/**
 * Whether a report came after its meeting had begun.
 *
 * @param handedInAt local time, `2018-05-14T08:45`
 * @param startsAt `HH:MM`; null while only the day is known, which is then in time to its end
 */
export const isLateWeekly = (
  handedInAt: string,
  { heldOn, startsAt }: { heldOn: string; startsAt: string | null },
): boolean => handedInAt > `${heldOn}T${startsAt ?? '24:00'}`;
