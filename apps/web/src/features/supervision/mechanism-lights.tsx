import { ColourLight } from '../../design/colour-light.tsx';
import { useWhy } from './use-why.ts';
import type { ItemRow } from './supervision-queries.ts';
import styles from './supervision.module.css';

export type ShownLight = ItemRow['lights'][number];

/** Why an item shows its light, in a sentence: figures, clause and rule. Several lights are told apart by their colours. */
export const MechanismLights = ({ lights }: { readonly lights: readonly ShownLight[] }) => {
  const why = useWhy();
  return (
    <ul className={styles.lights}>
      {lights.map((light) => (
        <li key={`${light.light} ${light.name}`}>
          {lights.length > 1 && <ColourLight colour={light.colour} />} <span>{why(light)}</span>
        </li>
      ))}
    </ul>
  );
};
