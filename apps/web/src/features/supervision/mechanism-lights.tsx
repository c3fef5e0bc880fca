import { Light, type Tone } from '../../design/light.tsx';
import { useText } from '../../text/use-text.ts';
import { useWhy } from './use-why.ts';
import type { ItemRow } from './supervision-queries.ts';
import styles from './supervision.module.css';

export type ShownLight = ItemRow['lights'][number];

/** The product's four tones for the colours of documents; the word always says which it is. */
export const toneOf: Record<ShownLight['colour'], Tone> = {
  red: 'cinnabar',
  orange: 'amber',
  yellow: 'amber',
  green: 'jade',
  blue: 'indigo',
  grey: 'indigo',
};

/** Why an item shows its light, in a sentence: figures, clause and rule. Several lights are told apart by their colours. */
export const MechanismLights = ({ lights }: { readonly lights: readonly ShownLight[] }) => {
  const text = useText();
  const why = useWhy();
  return (
    <ul className={styles.lights}>
      {lights.map((light) => (
        <li key={`${light.light} ${light.name}`}>
          {lights.length > 1 && (
            <Light tone={toneOf[light.colour]}>{text(`supervision.colour.${light.colour}`)}</Light>
          )}{' '}
          <span>{why(light)}</span>
        </li>
      ))}
    </ul>
  );
};
