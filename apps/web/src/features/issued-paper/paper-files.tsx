import { useText } from '../../text/use-text.ts';
import styles from './issued-paper.module.css';

type PaperFilesProps = { readonly paper: { readonly pdfFileId: string; readonly docxFileId: string } };

/** The very bytes that were issued: to be printed, and to be worked on in an office suite. */
export const PaperFiles = ({ paper: { pdfFileId, docxFileId } }: PaperFilesProps) => {
  const text = useText();
  return (
    <span className={styles.files}>
      <a href={`/api/files/${pdfFileId}`} target="_blank" rel="noreferrer">
        {text('issuedPaper.pdf')}
      </a>
      <a href={`/api/files/${docxFileId}`}>{text('issuedPaper.docx')}</a>
    </span>
  );
};
