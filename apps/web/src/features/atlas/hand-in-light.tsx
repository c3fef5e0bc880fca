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

type HandInLightProps = Pick<AtlasUnit, 'standing'> & { readonly returned: boolean };

/** How a unit stands with its hand-in, in a colour, a shape and a word. */
export const HandInLight = ({ standing: { state, days }, returned }: HandInLightProps) => {
  const text = useText();
  if (returned && state !== 'overdue') return <Light tone="amber">{text('atlas.standing.returned')}</Light>;
  return <Light tone={tones[state]}>{text(`atlas.standing.${state}`, { count: days ?? 0 })}</Light>;
};
