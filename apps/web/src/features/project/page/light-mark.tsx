import { ColourLight } from '../../../design/colour-light.tsx';
import { useText } from '../../../text/use-text.ts';
import type { ProjectLight } from './lights-query.ts';

/** A light by shape and word; what cannot be told, or has no light in the document, says so. */
export const LightMark = ({ colour, why }: Pick<ProjectLight, 'colour' | 'why'>) => {
  const text = useText();
  if (colour !== null) return <ColourLight colour={colour} />;
  return text(why === 'unknown' ? 'project.light.unknown' : 'project.light.noColour');
};
