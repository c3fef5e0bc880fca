import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type KeyboardEvent, useDeferredValue, useEffect, useId, useRef, useState } from 'react';
import { api } from '../../api/client.ts';
import { ErrorNotice } from '../../design/error-notice.tsx';
import { useText } from '../../text/use-text.ts';
import styles from './go-to.module.css';
import { ResultList } from './result-list.tsx';
import { type NamedPage, pagesNamed, type Result, resultsOf } from './results.ts';

export type GoToDialogProps = { readonly pages: readonly NamedPage[]; readonly onClose: () => void };

/** A line to type in, and below it what bears that name; the keys choose while the hand stays in the line. */
export const GoToDialog = ({ pages, onClose }: GoToDialogProps) => {
  const text = useText();
  const navigate = useNavigate();
  const dialog = useRef<HTMLDialogElement>(null);
  const list = useId();
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const words = useDeferredValue(typed).trim();
  const { results, error, isSettled } = useResults(pages, words);
  const chosen = Math.min(at, results.length - 1);
  useEffect(() => dialog.current?.showModal(), []);

  const open = ({ path }: Result) => {
    onClose();
    void navigate({ href: path });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // A key pressed while characters are being composed belongs to the input method.
    if (event.nativeEvent.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const result = results[chosen];
    if (step !== undefined) setAt((chosen + step + results.length) % Math.max(results.length, 1));
    else if (event.key === 'Enter' && result !== undefined) open(result);
    else return;
    event.preventDefault();
  };

  return (
    <dialog ref={dialog} className={styles.dialog} aria-label={text('goTo.title')} onClose={onClose}>
      <div className={styles.line}>
        <input
          className={styles.input}
          role="combobox"
          aria-label={text('goTo.words')}
          aria-expanded={results.length > 0}
          aria-controls={list}
          aria-activedescendant={results.length > 0 ? `${list}-${chosen}` : undefined}
          autoComplete="off"
          maxLength={100}
          placeholder={text('goTo.hint')}
          value={typed}
          onChange={({ target }) => {
            setTyped(target.value);
            setAt(0);
          }}
          onKeyDown={onKeyDown}
        />
        <button type="button" className={styles.close} onClick={onClose}>
          {text('goTo.close')}
        </button>
      </div>
      <ResultList id={list} results={results} chosen={chosen} onOpen={open} />
      {error !== null && <ErrorNotice error={error} />}
      <p className={styles.foot} role="status">
        {isSettled && results.length === 0
          ? text('goTo.nothing', { words })
          : words !== '' && text('goTo.found', { count: results.length })}
      </p>
      <p className={styles.keys} aria-hidden>
        {text('goTo.keys')}
      </p>
    </dialog>
  );
};

function useResults(pages: readonly NamedPage[], words: string) {
  const text = useText();
  const found = useQuery({
    ...api.goTo.find.queryOptions({ input: { words } }),
    enabled: words !== '',
    placeholderData: keepPreviousData,
  });
  const held = words === '' || found.data === undefined ? [] : resultsOf(text, found.data);
  return {
    results: [...pagesNamed(pages, words), ...held],
    error: words === '' ? null : found.error,
    isSettled: words !== '' && found.isSuccess && !found.isPlaceholderData,
  };
}
