import { useText } from '../../text/use-text.ts';
import styles from './sheet-links.module.css';

type SheetLinksProps = { readonly id: string; readonly post: string };

/** The handover sheet of a succession, to be printed or edited. */
export const SheetLinks = ({ id, post }: SheetLinksProps) => {
  const text = useText();
  return (
    <span className={styles.links}>
      {(['pdf', 'docx'] as const).map((kind) => {
        const name = text(`mechanism.posts.handover.${kind}`);
        return (
          <a
            key={kind}
            href={`/api/handovers/${id}/sheet.${kind}`}
            download
            aria-label={text('mechanism.posts.handover.download', { post, kind: name })}
          >
            {name}
          </a>
        );
      })}
    </span>
  );
};
