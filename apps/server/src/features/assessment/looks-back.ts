import type { Rules } from './rules.ts';

/** Enough to reach from any day of a year back to its beginning, a month at a time. */
const wholeYear = 11;

/** How many periods before its own a card looks back to: for a trend, periods running, or what counts once a quarter. */
export function looksBack({ card, measures }: Pick<Rules, 'card' | 'measures'>): number {
  let furthest = 0;
  const walk = (part: unknown): void => {
    if (typeof part !== 'object' || part === null) return;
    for (const [key, value] of Object.entries(part)) {
      if (key === 'most') furthest = Math.max(furthest, wholeYear);
      else if (typeof value !== 'number') walk(value);
      else if (key === 'running') furthest = Math.max(furthest, value - 1);
      else if (key === 'periods') furthest = Math.max(furthest, value);
    }
  };
  walk([card, measures]);
  return furthest;
}
