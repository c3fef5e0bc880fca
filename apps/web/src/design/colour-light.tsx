import type { ReactNode } from 'react';
import { useText } from '../text/use-text.ts';
import { Light, type Tone } from './light.tsx';

/** A colour of a county's document. */
export type DocumentColour = 'red' | 'orange' | 'yellow' | 'green' | 'blue' | 'grey';

/** The product's four tones for the colours of documents; the word always says which it is. */
export const toneOf: Record<DocumentColour, Tone> = {
  red: 'cinnabar',
  orange: 'amber',
  yellow: 'amber',
  green: 'jade',
  blue: 'indigo',
  grey: 'indigo',
};

/** A light in a colour of the document, with its word, and perhaps what it is shown for. */
export const ColourLight = ({
  colour,
  children,
}: {
  readonly colour: DocumentColour;
  readonly children?: ReactNode;
}) => {
  const text = useText();
  return (
    <Light tone={toneOf[colour]}>
      {text(`supervision.colour.${colour}`)}
      {children}
    </Light>
  );
};
