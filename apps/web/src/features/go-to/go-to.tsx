import { lazy, Suspense, useEffect, useState } from 'react';
import { useText } from '../../text/use-text.ts';
import styles from './go-to.module.css';
import type { NamedPage } from './results.ts';

/** Comes when it is first asked for, with the words of what it finds. */
const GoToDialog = lazy(async () => ({ default: (await import('./go-to-dialog.tsx')).GoToDialog }));

export type GoToProps = { readonly pages: readonly NamedPage[]; readonly className: string | undefined };

/** In the head of every page, and under Ctrl-K or ⌘K: the way to anything that has a name. */
export const GoTo = ({ pages, className }: GoToProps) => {
  const text = useText();
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (
        event.key.toLowerCase() !== 'k' ||
        !(event.ctrlKey || event.metaKey) ||
        event.shiftKey ||
        event.altKey
      )
        return;
      // Before the browser takes it for its own search.
      event.preventDefault();
      setOpen(true);
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
  return (
    <>
      <button
        type="button"
        className={className}
        aria-haspopup="dialog"
        aria-keyshortcuts="Control+K Meta+K"
        onClick={() => setOpen(true)}
      >
        {text('goTo.open')}
        <kbd className={styles.key} aria-hidden>
          Ctrl K
        </kbd>
      </button>
      {isOpen && (
        <Suspense>
          <GoToDialog pages={pages} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
};
