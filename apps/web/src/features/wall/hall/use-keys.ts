import { useEffect } from 'react';

/** Keys of the whole screen; a control that has the focus keeps its own. */
export const useKeys = (keys: Readonly<Record<string, () => void>>): void => {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const own = event.target instanceof HTMLButtonElement || event.target instanceof HTMLSelectElement;
      const act = keys[event.key];
      if (act === undefined || (own && event.key !== 'Escape')) return;
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  });
};
