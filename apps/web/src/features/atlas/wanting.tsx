import { Light } from '../../design/light.tsx';
import { useText } from '../../text/use-text.ts';
import type { AtlasProject } from './atlas-queries.ts';
import styles from './atlas.module.css';

/** What a project's pages lack. Photographs are mentioned quietly: nobody is asked for them. */
export const Wanting = ({ project }: { readonly project: AtlasProject }) => {
  const text = useText();
  const { missing, withoutPhotographs } = project;
  return (
    <span className={styles.wanting}>
      {missing.length === 0 ? (
        <Light tone="jade">{text('atlas.wanting.none')}</Light>
      ) : (
        <Light tone="amber">
          {missing.map((part) => text(`atlas.wanting.${part}`)).join(text('atlas.and'))}
        </Light>
      )}
      {withoutPhotographs && <small>{text('atlas.wanting.photographs')}</small>}
    </span>
  );
};
