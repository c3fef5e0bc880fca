import { Light, type Tone } from '../../design/light.tsx';
import { useText } from '../../text/use-text.ts';
import type { AtlasUnit } from './atlas-queries.ts';

const tones: Record<AtlasUnit['standing']['state'], Tone> = {
  open: 'jade',
  'due-soon': 'amber',
  overdue: 'cinnabar',
  done: 'indigo',
  'done-late': 'amber',
};

/** How a unit stands with its hand-in, in a colour, a shape and a word. */
export const HandInLight = ({ standing: { state, days } }: Pick<AtlasUnit, 'standing'>) => (
  <Light tone={tones[state]}>{useText()(`atlas.standing.${state}`, { count: days ?? 0 })}</Light>
);
