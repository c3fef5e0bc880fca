import { Light } from '../../design/light.tsx';
import { GapList } from '../project/index.ts';
import { useText } from '../../text/use-text.ts';
import type { AtlasProject } from './atlas-queries.ts';
import styles from './atlas.module.css';

/** What a project's pages lack. Photographs are mentioned quietly: nobody is asked for them. */
export const Wanting = ({ project }: { readonly project: AtlasProject }) => {
  const text = useText();
  const { missing, withoutPhotographs, gaps } = project;
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
      {gaps.length > 0 && (
        <details className={styles.gaps}>
          <summary>{text('atlas.wanting.gaps', { count: gaps.length })}</summary>
          <GapList gaps={gaps} />
        </details>
      )}
    </span>
  );
};
