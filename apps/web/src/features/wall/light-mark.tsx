import type { ReactNode } from 'react';
import { useText } from '../../text/use-text.ts';
import styles from './light-mark.module.css';
import type { LightColour } from './wall-queries.ts';

/** Outlines of the lights in a square of 16: the shape tells where the colour does not. */
export const lightPaths: Readonly<Record<NonNullable<LightColour> | 'none', string>> = {
  green: 'M8 2a6 6 0 1 0 0 12A6 6 0 1 0 8 2Z',
  yellow: 'M8 1.5 15 14H1Z',
  orange: 'M8 14.5 1 2H15Z',
  red: 'M8 1 15 8 8 15 1 8Z',
  blue: 'M2.5 2.5H13.5V13.5H2.5Z',
  grey: 'M2 6.5H14V9.5H2Z',
  none: 'M8 2a6 6 0 1 0 0 12A6 6 0 1 0 8 2ZM8 4.2a3.8 3.8 0 1 1 0 7.6A3.8 3.8 0 1 1 8 4.2Z',
};

/** A project's light in its colour, shape and word. */
export const LightMark = ({
  light,
  byHand = false,
  children,
}: {
  readonly light: LightColour;
  /** Set by hand, against what the figures give. */
  readonly byHand?: boolean;
  readonly children?: ReactNode;
}) => {
  const text = useText();
  const name = light ?? 'none';
  return (
    <span className={styles.light} data-light={name}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={lightPaths[name]} fillRule="evenodd" />
      </svg>
      {text(`wall.light.${name}`)}
      {byHand && text('wall.light.byHand')}
      {children}
    </span>
  );
};
