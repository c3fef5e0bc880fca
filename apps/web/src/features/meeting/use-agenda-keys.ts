import { useEffect } from 'react';

export type AgendaKeys = {
  readonly onMove: (steps: number) => void;
  /** Enter: begin typing what is decided on the point in hand. */
  readonly onBegin: () => void;
  /** N: one more decision. */
  readonly onAnother: () => void;
};

const steps: Readonly<Record<string, number>> = { arrowdown: 1, j: 1, arrowup: -1, k: -1 };

/**
 * Moves along the agenda by ↑ ↓ or K J, begins to type by Enter and adds a decision by N, wherever the focus is but where
 * keys are text or choose something. Escape leaves a field, so that they are heard again.
 */
export const useAgendaKeys = ({ onMove, onBegin, onAnother }: AgendaKeys): void => {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || event.isComposing)
        return;
      const key = event.key.toLowerCase();
      if (takesKeys(event.target)) {
        if (key === 'escape') (event.target as HTMLElement).blur();
        return;
      }
      const by = steps[key];
      if (by !== undefined) onMove(by);
      else if (key === 'n') onAnother();
      else if (key === 'enter' && !isPressed(event.target)) onBegin();
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [onMove, onBegin, onAnother]);
};

const takesKeys = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.closest('input, textarea, select, [contenteditable], [role="combobox"], [role="listbox"]') !== null;

/** What Enter presses; but for the point in hand, which is taken already. */
const isPressed = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.closest('a, button:not([aria-current="true"]), summary, [role="dialog"]') !== null;
