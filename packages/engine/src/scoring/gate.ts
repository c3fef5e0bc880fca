import { compare, fraction, type Fraction } from '../fraction/index.ts';
import { holdsIn, type Truth, type View } from '../judgement/index.ts';
import type { ScoreGate } from '../mechanism/index.ts';
import type { ScoredPart } from './part.ts';
import type { Cut } from './why.ts';

/** A gate, whether it was run into (null while that is not known), and what follows if so. */
export type ScoredGate = { clause: string; hit: Truth; effect: ScoreGate['brings'] };

export const gateScore = (
  view: View,
  { clause, when, brings }: ScoreGate,
  parts: readonly ScoredPart[],
): ScoredGate => ({
  clause,
  effect: brings,
  hit: 'failed' in when ? failed(when, parts) : holdsIn(view, when),
});

/** Decided as soon as those parts that are not known yet cannot change it. A part without a pass mark cannot fail. */
const failed = (
  { failed, atLeast, atMost = Infinity }: Extract<ScoreGate['when'], { failed: unknown }>,
  parts: readonly ScoredPart[],
): Truth => {
  const named = parts.filter(({ part, pass }) => failed.includes(part) && pass !== null);
  const surely = named.filter(({ passed }) => passed === false).length;
  const perhaps = surely + named.filter(({ passed }) => passed === null).length;
  if (surely >= atLeast && perhaps <= atMost) return true;
  return perhaps < atLeast || surely > atMost ? false : null;
};

/** Points cut by the gates run into; `open` while an undecided gate would cut them further. */
export const cutByGates = (
  points: Fraction,
  gates: readonly ScoredGate[],
): { points: Fraction; cuts: Cut[]; open: boolean } => {
  const limits = gates.flatMap(({ hit, effect }) => ('atMost' in effect ? { hit, to: effect.atMost } : []));
  const to = limits.reduce<number | null>(
    (least, one) => (one.hit ? Math.min(least ?? one.to, one.to) : least),
    null,
  );
  const cut = to !== null && compare(points, fraction(to)) > 0;
  const left = cut ? fraction(to) : points;
  return {
    points: left,
    cuts: cut ? [{ by: 'gate', to }] : [],
    open: limits.some((one) => one.hit === null && compare(left, fraction(one.to)) > 0),
  };
};
