import { useEffect } from 'react';

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, j: 1, J: 1, ArrowUp: -1, k: -1, K: -1 };

/** Moves along the agenda by ↑ ↓ or K J, wherever the focus is but where keys are text or choose something. */
export const useAgendaKeys = (onMove: (steps: number) => void): void => {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const by = steps[event.key];
      const modified = event.ctrlKey || event.metaKey || event.altKey;
      if (by === undefined || modified || event.defaultPrevented || takesKeys(event.target)) return;
      event.preventDefault();
      onMove(by);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [onMove]);
};

const takesKeys = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.closest('input, textarea, select, [contenteditable], [role="combobox"], [role="listbox"]') !== null;
