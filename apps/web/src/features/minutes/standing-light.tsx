import type { MessageKey } from '@guatu/messages';
import { Light, type Tone } from '../../design/light.tsx';
import { useText } from '../../text/use-text.ts';
import type { Standing } from './minutes-queries.ts';

/** How minutes stand against their limit, with a word: days left, overdue, issued in time or late. */
export const StandingLight = ({ standing }: { readonly standing: Standing }) => {
  const text = useText();
  const said = wording(standing);
  return said && <Light tone={said.tone}>{text(said.key, { count: standing.days ?? 0 })}</Light>;
};

const wording = ({ state, days }: Standing): { key: MessageKey; tone: Tone } | null => {
  switch (state) {
    case 'open':
    case 'due-soon': {
      // A mechanism may set no limit.
      if (days === null) return null;
      const tone = state === 'open' ? 'jade' : 'amber';
      return days === 0 ? { key: 'minutes.standing.today', tone } : { key: 'minutes.standing.left', tone };
    }
    case 'overdue':
      return { key: 'minutes.standing.overdue', tone: 'cinnabar' };
    case 'done':
      return { key: 'minutes.standing.inTime', tone: 'indigo' };
    case 'done-late':
      return { key: 'minutes.standing.late', tone: 'cinnabar' };
  }
};
