import { type KeyboardEvent, useLayoutEffect, useRef } from 'react';
import { useText } from '../../text/use-text.ts';
import styles from './minutes.module.css';
import { placeName } from './place-name.ts';
import type { Typing } from './use-writing.ts';

export type PassageProps = {
  readonly place: string;
  /** Whether it may run over several paragraphs. */
  readonly free: boolean;
  readonly drafted: string | null;
  readonly typing: Typing;
};

/** A passage of the paper that is worded where it stands: plain text, in the paper's own face and measure. */
export const Passage = ({ place, free, drafted, typing }: PassageProps) => {
  const text = useText();
  const element = useRef<HTMLSpanElement>(null);
  const words = typing.texts[place] ?? '';
  useLayoutEffect(() => {
    // What is typed stands there already; only what comes from elsewhere is put in.
    if (element.current && textIn(element.current) !== words) element.current.textContent = words;
  }, [words]);
  const { key, params } = placeName(place);
  return (
    <span
      ref={element}
      className={styles.passage}
      contentEditable="plaintext-only"
      suppressContentEditableWarning
      role="textbox"
      tabIndex={0}
      aria-multiline={free}
      aria-label={text(key, params)}
      data-empty={text('minutes.edit.leftOut')}
      data-worded={drafted !== null}
      title={drafted === null ? undefined : text('minutes.edit.drafted', { text: drafted })}
      onInput={({ currentTarget }) => typing.type(place, textIn(currentTarget))}
      onKeyDown={(event) => onKey(event, free, typing)}
    />
  );
};

/** What was typed; behind a line break at the end the browser keeps another, for the caret to stand on. */
const textIn = (element: HTMLElement): string => (element.textContent ?? '').replace(/\n$/, '');

const onKey = (event: KeyboardEvent, free: boolean, typing: Typing) => {
  const command = event.ctrlKey || event.metaKey;
  const key = event.key.toLowerCase();
  if (command && (key === 'z' || key === 'y')) {
    event.preventDefault();
    if (key === 'y' || event.shiftKey) typing.redo();
    else typing.undo();
  } else if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
    event.preventDefault();
    // A new paragraph begins two characters in, as it is printed.
    if (free) document.execCommand('insertText', false, '\n\u3000\u3000');
  }
};
