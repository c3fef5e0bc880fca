import type { Tone } from '../../design/light.tsx';
import type { Text } from '../../text/use-text.ts';
import type { MilestoneRow } from './milestone-queries.ts';

/** How a milestone stands on a day, in words and a tone; open ones that keep their day have no tone. */
export const standingOf = (
  { late, actualOn, plannedOn }: Pick<MilestoneRow, 'late' | 'actualOn' | 'plannedOn'>,
  today: string,
  text: Text,
): { said: string; tone: Tone | null } => {
  if (actualOn !== null) {
    if (late > 0) return { said: text('milestone.lateBy', { count: late }), tone: 'amber' };
    return {
      said: late < 0 ? text('milestone.early', { count: -late }) : text('milestone.doneOnTime'),
      tone: 'indigo',
    };
  }
  if (late <= 0) return { said: text('milestone.onTime'), tone: null };
  return plannedOn < today
    ? { said: text('milestone.overdue', { count: late }), tone: 'cinnabar' }
    : { said: text('milestone.expectedLate', { count: late }), tone: 'amber' };
};
