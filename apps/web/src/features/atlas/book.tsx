import { Light, type Tone } from '../../design/light.tsx';
import { Notice } from '../../design/notice.tsx';
import { Obstacle } from '../../design/obstacle.tsx';
import { useText } from '../../text/use-text.ts';
import type { Edition } from './atlas-queries.ts';
import styles from './atlas.module.css';
import { BookActions } from './book-actions.tsx';
import { BookFile } from './book-file.tsx';
import { PressProgress } from './press-progress.tsx';

const tones: Record<Edition['state'], Tone> = {
  collecting: 'jade',
  compiling: 'amber',
  compiled: 'jade',
  frozen: 'indigo',
};

/** The month's book: how far it is, what can be done with it, and the thing itself. */
export const Book = ({ edition, today }: { readonly edition: Edition; readonly today: string }) => {
  const text = useText();
  const { state, press, pdf, failure } = edition;
  return (
    <section className={styles.book} aria-labelledby="atlas-book">
      <div className={styles.title}>
        <h2 id="atlas-book">{text('atlas.book.title')}</h2>
        <Light tone={tones[state]}>{text(`atlas.state.${state}`)}</Light>
      </div>
      {press && <PressProgress {...press} />}
      {failure && state === 'collecting' && (
        <Notice tone="cinnabar" title={text('atlas.book.failed')}>
          <Obstacle {...failure} />
        </Notice>
      )}
      {pdf && <BookFile edition={edition} pdf={pdf} today={today} />}
      <BookActions edition={edition} />
    </section>
  );
};
