import type { DayRange } from '../recurrence/index.ts';
import type { MeetingState } from './state.ts';

/** What can be done to a meeting. `on` is the day asked for, ISO. */
export type MeetingMove =
  | { do: 'convene' | 'move'; on: string }
  | { do: 'skip' }
  | { do: 'reply' }
  | { do: 'call-roll' }
  | { do: 'decide' }
  | { do: 'end' };

/** As much of a meeting as its way depends on. */
export type MeetingFile = {
  state: MeetingState;
  /** Null while no day is set. */
  heldOn: string | null;
  /** On which it can be held. */
  days: DayRange;
  /** Decisions taken down so far. */
  decisions: number;
  /** Null where nothing is put to the meeting. */
  docket: 'open' | 'frozen' | null;
};

export type MeetingObstacle = {
  code:
    | 'meeting-not-convened'
    | 'meeting-already-convened'
    | 'meeting-skipped'
    | 'meeting-ended'
    | 'meeting-not-begun'
    | 'meeting-outside-slot'
    | 'meeting-has-decisions'
    | 'docket-not-frozen';
  params: Record<string, string | number>;
};

export type MeetingAdvance = { next: MeetingState } | { refused: MeetingObstacle };

/** States in which each move is open. A skipped slot can be taken up again; what ended stays so. */
const openIn: Record<MeetingMove['do'], readonly MeetingState[]> = {
  convene: ['unscheduled', 'skipped'],
  move: ['convened'],
  skip: ['unscheduled', 'convened'],
  reply: ['convened'],
  // Who was there can be put right until the minutes say it.
  'call-roll': ['convened', 'ended'],
  decide: ['convened'],
  end: ['convened'],
};

/**
 * Where a move takes a meeting on the day `asOf` (ISO), or what is in its way.
 * Nothing is decided before the meeting's day, nor on a docket that the office has not finished (二（二）4（2）).
 */
export const advanceMeeting = (file: MeetingFile, move: MeetingMove, asOf: string): MeetingAdvance => {
  const obstacle = outOfState(file, move) ?? untimely(file, move, asOf);
  return obstacle ? { refused: obstacle } : { next: after(file.state, move) };
};

const outOfState = ({ state }: MeetingFile, move: MeetingMove): MeetingObstacle | null => {
  if (openIn[move.do].includes(state)) return null;
  switch (state) {
    case 'unscheduled':
      return { code: 'meeting-not-convened', params: {} };
    case 'convened':
      return { code: 'meeting-already-convened', params: {} };
    case 'skipped':
      return { code: 'meeting-skipped', params: {} };
    case 'ended':
      return { code: 'meeting-ended', params: {} };
  }
};

const untimely = (file: MeetingFile, move: MeetingMove, asOf: string): MeetingObstacle | null => {
  switch (move.do) {
    case 'convene':
    case 'move': {
      const { days } = file;
      if (move.on < days.from || move.on > days.to) return { code: 'meeting-outside-slot', params: days };
      // A meeting at which something was decided has taken place.
      return file.decisions > 0 ? hasDecisions(file) : null;
    }
    case 'skip':
      return file.decisions > 0 ? hasDecisions(file) : null;
    case 'reply':
    case 'call-roll':
      return null;
    case 'decide':
    case 'end':
      if (file.heldOn !== null && asOf < file.heldOn) {
        return { code: 'meeting-not-begun', params: { date: file.heldOn } };
      }
      return file.docket === 'open' ? { code: 'docket-not-frozen', params: {} } : null;
  }
};

const hasDecisions = ({ decisions }: MeetingFile): MeetingObstacle => ({
  code: 'meeting-has-decisions',
  params: { count: decisions },
});

const after = (state: MeetingState, move: MeetingMove): MeetingState => {
  switch (move.do) {
    case 'convene':
    case 'move':
      return 'convened';
    case 'skip':
      return 'skipped';
    case 'end':
      return 'ended';
    case 'reply':
    case 'call-roll':
    case 'decide':
      return state;
  }
};
