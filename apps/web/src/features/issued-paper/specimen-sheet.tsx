import { useText } from '../../text/use-text.ts';
import { useToday } from '../session/index.ts';
import styles from './issued-paper.module.css';
import type { Template, TemplateWords } from './paper-queries.ts';

type SpecimenSheetProps = { readonly kind: Template['kind']; readonly words: TemplateWords };

/** The first page as the words would make it; what is downloaded is set by the standard. */
export const SpecimenSheet = ({ kind, words }: SpecimenSheetProps) => {
  const text = useText();
  const today = useToday();
  const { masthead, numberWord, signerTitle, copies, printingOffice, secrecy } = words;
  const [year = 0, month = 0, day = 0] = today.split('-').map(Number);
  const word = numberWord.trim();
  const number = text(`issuedPaper.templates.sample.${word === '' ? 'issue' : 'number'}`, { word, year });
  return (
    <article className={styles.sheet} lang="zh-CN" aria-label={text('issuedPaper.templates.preview')}>
      <p className={styles.mark}>{secrecy}</p>
      <p
        className={styles.masthead}
        // As on paper: as large as the width allows, up to a size.
        style={{ fontSize: `min(34px, calc(100cqi / ${Math.max(1, [...masthead].length)}))` }}
      >
        {masthead}
      </p>
      {kind === 'special-report' ? (
        <p className={`${styles.number} ${styles.upward}`}>
          <span>{number}</span>
          <span>{text('issuedPaper.templates.sample.signer', { name: signerTitle || '×××' })}</span>
        </p>
      ) : (
        <p className={styles.number}>{number}</p>
      )}
      <h2 className={styles.sampleTitle}>{text('issuedPaper.templates.sample.title')}</h2>
      <p className={styles.paragraph}>{text('issuedPaper.templates.sample.text')}</p>
      <footer className={styles.endMatter}>
        {copies.length > 0 && (
          <p>{text('issuedPaper.templates.sample.copies', { copies: copies.join('，') })}</p>
        )}
        <p className={styles.printed}>
          <span>{printingOffice}</span>
          <span>{text('issuedPaper.templates.sample.printed', { year, month, day })}</span>
        </p>
      </footer>
    </article>
  );
};
