import type { Phrase } from '@guatu/contract';
import type { MessageKey } from '@guatu/messages';
import { type Text, useText } from '../../text/use-text.ts';
import styles from './said.module.css';

/** A phrase of a rule: the document's own words, or ours; a default that stands in for an answer is marked. */
export const Said = ({ phrase }: { readonly phrase: Phrase }) => {
  const text = useText();
  const open = 'code' in phrase && phrase.open !== null;
  return (
    <span className={styles.said}>
      {sentence(phrase, text)}
      <Holder phrase={phrase} />
      {open && (
        <span className={styles.open} title={text('mechanism.clauses.openTitle')}>
          {text('mechanism.clauses.open')}
        </span>
      )}
    </span>
  );
};

/** Who holds the post that a phrase names, or names within it. */
const Holder = ({ phrase }: { readonly phrase: Phrase }) => {
  if ('code' in phrase) return phrase.of === null ? null : <Holder phrase={phrase.of} />;
  return phrase.holder === null ? null : <span className={styles.holder}>{phrase.holder}</span>;
};

const sentence = (phrase: Phrase, text: Text): string =>
  'text' in phrase
    ? phrase.text
    : // The server says only codes that the message files have: its own code is typed by their keys.
      text(`mechanism.say.${phrase.code}` as MessageKey, {
        ...phrase.params,
        ...(phrase.of === null ? {} : { of: sentence(phrase.of, text) }),
      });
