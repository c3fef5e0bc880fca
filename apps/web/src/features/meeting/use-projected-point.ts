import { useEffect, useState } from 'react';
import { pointInHand, useRecorders } from '../../api/live/index.ts';
import { type Point, pointAfter, pointKey } from './points.ts';

const steps: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  PageDown: 1,
  ' ': 1,
  ArrowLeft: -1,
  ArrowUp: -1,
  PageUp: -1,
};

export type ProjectedPoint = { readonly point: Point | undefined; readonly follows: boolean };

/**
 * The point on the hall's screen: the recorder's, until somebody pages by hand (a presenter's remote sends the page keys);
 * F follows again.
 */
export const useProjectedPoint = (points: readonly Point[]): ProjectedPoint => {
  const followed = pointInHand(useRecorders());
  const [last, setLast] = useState('outcomes');
  const [byHand, setByHand] = useState<string | null>(null);
  // The recorder's page may be gone for a moment; what the hall reads stays.
  if (followed !== undefined && followed !== last) setLast(followed);
  const key = byHand ?? last;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const by = steps[event.key];
      if (by !== undefined) setByHand(pointAfter(points, key, by));
      else if (event.key.toLowerCase() === 'f') setByHand(null);
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [points, key]);
  return { point: points.find((one) => pointKey(one) === key) ?? points[0], follows: byHand === null };
};
