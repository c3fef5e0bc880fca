import { Link } from '@tanstack/react-router';
import { useDay } from '../../text/use-day.ts';
import { useText } from '../../text/use-text.ts';
import type { Edition } from './atlas-queries.ts';
import styles from './atlas.module.css';
import { Verified } from './verified.tsx';

type BookFileProps = {
  readonly edition: Edition;
  readonly pdf: NonNullable<Edition['pdf']>;
  readonly today: string;
};

/** The book itself: its number, pages and content hash, by which any copy can be told to be the same. */
export const BookFile = ({ edition: { month, frozen, units }, pdf, today }: BookFileProps) => {
  const text = useText();
  const day = useDay(today);
  const copies = [
    { id: pdf.docxFileId, name: text('atlas.book.docx') },
    { id: pdf.pptxFileId, name: text('atlas.book.pptx') },
  ].filter(({ id }) => id !== null);
  const since =
    frozen === null ? units.filter(({ handIn }) => handIn !== null && handIn.at > pdf.compiledAt) : [];
  return (
    <>
      <p className={styles.files}>
        <Link to="/atlas" search={{ month, page: 1 }} className={styles.open}>
          {text('atlas.book.read')}
        </Link>
        <a href={`/api/files/${pdf.fileId}`} target="_blank" rel="noreferrer" className={styles.open}>
          {text(frozen === null ? 'atlas.book.openDraft' : 'atlas.book.open', { number: pdf.number })}
        </a>
        {copies.map(({ id, name }) => (
          <a key={id} href={`/api/files/${id}`} className={styles.copy}>
            {name}
          </a>
        ))}{' '}
        {text('atlas.book.pages', { count: pdf.pages })}
        {frozen && ` · ${text('atlas.book.frozenBy', { date: day(frozen.on), name: frozen.by })}`}
      </p>
      {since.length > 0 && (
        <p className={styles.hint}>
          {text('atlas.book.since', { units: since.map(({ name }) => name).join(text('atlas.and')) })}
        </p>
      )}
      <p className={styles.hash}>
        {text('atlas.book.hash')} <code>{pdf.fileId}</code>
      </p>
      {frozen && <Verified month={month} />}
    </>
  );
};
