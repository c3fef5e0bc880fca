import { useText } from '../../text/use-text.ts';
import styles from './supervision.module.css';

type PaperFilesProps = { readonly paper: { readonly pdfFileId: string; readonly docxFileId: string } };

/** The very bytes that were issued: to be printed, and to be worked on in an office suite. */
export const PaperFiles = ({ paper: { pdfFileId, docxFileId } }: PaperFilesProps) => {
  const text = useText();
  return (
    <span className={styles.files}>
      <a href={`/api/files/${pdfFileId}`} target="_blank" rel="noreferrer">
        {text('supervision.paper.pdf')}
      </a>
      <a href={`/api/files/${docxFileId}`}>{text('supervision.paper.docx')}</a>
    </span>
  );
};
