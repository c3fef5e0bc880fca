import { useText } from '../../text/use-text.ts';
import type { SlotReference } from './docket-queries.ts';
import styles from './docket.module.css';

/** The list on paper: to be printed, to be edited, to be calculated with. */
export const Papers = ({ rule, slotKey }: SlotReference) => {
  const text = useText();
  const paper = (kind: 'pdf' | 'docx' | 'xlsx') =>
    `/api/dockets/${rule}/${encodeURIComponent(slotKey)}/list.${kind}`;
  return (
    <span className={`${styles.buttons} never-printed`}>
      <a href={paper('pdf')} target="_blank" rel="noreferrer">
        {text('docket.paper.pdf')}
      </a>
      <a href={paper('docx')} download>
        {text('docket.paper.docx')}
      </a>
      <a href={paper('xlsx')} download>
        {text('docket.paper.xlsx')}
      </a>
    </span>
  );
};
