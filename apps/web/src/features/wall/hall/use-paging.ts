import { useCallback, useEffect, useState } from 'react';

/** Turns pages by itself, every so many seconds, unless it is held; a turn by hand begins the time anew. */
export const usePaging = (count: number, seconds: number) => {
  const [at, setAt] = useState(0);
  const [held, setHeld] = useState(false);
  const turn = useCallback(
    (by: number) => setAt((before) => (((before + by) % count) + count) % count),
    [count],
  );
  const shown = at % count;
  useEffect(() => {
    if (held || count < 2) return undefined;
    const timer = setTimeout(() => setAt(shown + 1), seconds * 1_000);
    return () => clearTimeout(timer);
  }, [shown, held, count, seconds]);
  return { at: shown, turn, held, setHeld };
};
