import type { Phrase } from '@guatu/contract';
import type { MessageKey } from '@guatu/messages';
import { useText } from '../../text/use-text.ts';
import styles from './said.module.css';

/** A phrase of a rule, as one of several on its line. */
export const Said = ({ phrase }: { readonly phrase: Phrase }) => (
  <span className={styles.said}>
    <Sentence phrase={phrase} />
  </span>
);

/**
 * The document's own words, a post with whoever holds it; or ours, filled in with phrases in their turn. A default that
 * stands in for an answer is marked where it stands.
 */
const Sentence = ({ phrase }: { readonly phrase: Phrase }) => {
  const text = useText();
  if ('text' in phrase) {
    return (
      <>
        {phrase.text}
        {phrase.holder !== null && <span className={styles.holder}>{phrase.holder}</span>}
      </>
    );
  }
  const { code, params, open } = phrase;
  const places = Object.entries(params).map(([name, filling]) => [
    name,
    typeof filling === 'object' ? mark + name + mark : filling,
  ]);
  // The server says only codes that the message files have: its own code is typed by their keys.
  const message = text(`mechanism.say.${code}` as MessageKey, Object.fromEntries(places));
  return (
    <>
      {message.split(mark).map((piece, index) => {
        const filling = index % 2 === 1 ? params[piece] : undefined;
        return typeof filling === 'object' ? <Sentence key={index} phrase={filling} /> : piece;
      })}
      {open !== null && (
        <span className={styles.open} title={text('mechanism.clauses.openTitle')}>
          {text('mechanism.clauses.open')}
        </span>
      )}
    </>
  );
};

/** Stands around the name of a phrase in a message until the phrase itself is put there; no message has it. */
const mark = '\u001f';
