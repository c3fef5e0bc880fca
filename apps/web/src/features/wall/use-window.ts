import { type RefObject, useEffect, useState } from 'react';

/** Rows drawn above and below what is in sight, so that a quick scroll finds them there. */
const margin = 6;

/** Which of many rows of one height are in sight of their scrolling box. */
export const useWindow = (
  box: RefObject<HTMLElement | null>,
  count: number,
  rowHeight: number,
): { readonly first: number; readonly last: number } => {
  const [seen, setSeen] = useState({ top: 0, height: 800 });
  useEffect(() => {
    const element = box.current;
    if (element === null) return undefined;
    const look = () => {
      // In steps of whole rows: what lies between them changes nothing.
      const top = Math.floor(element.scrollTop / rowHeight) * rowHeight;
      const height = element.clientHeight;
      setSeen((before) => (before.top === top && before.height === height ? before : { top, height }));
    };
    look();
    element.addEventListener('scroll', look, { passive: true });
    const sizes = new ResizeObserver(look);
    sizes.observe(element);
    return () => {
      element.removeEventListener('scroll', look);
      sizes.disconnect();
    };
  }, [box, rowHeight]);
  const first = Math.max(0, Math.floor(seen.top / rowHeight) - margin);
  return { first, last: Math.min(count, first + Math.ceil(seen.height / rowHeight) + 2 * margin) };
};
