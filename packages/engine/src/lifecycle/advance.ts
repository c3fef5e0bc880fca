import type { Lifecycle, LifecycleMove } from '../mechanism/index.ts';

/** What a step may ask to be handed in with it. */
export type HandedIn = LifecycleMove['needs'][number];

/** As much of a tracked item as its next step depends on: its state, and the persons who did the work. */
export type TrackedItem = { state: string; doers: readonly string[] };

/** A step taken by a person. Whether that person's post may take it is asked of the organisation. */
export type LifecycleAct = { move: string; by: string; handedIn: readonly HandedIn[] };

/** Why a step is not taken: there is none of that name, or none from here; it is one's own work; something is missing. */
export type LifecycleObstacle =
  | { code: 'move-unknown'; params: { move: string } }
  | { code: 'move-not-from-here'; params: { move: string; state: string } }
  | { code: 'move-own-work'; params: { move: string } }
  | { code: 'move-incomplete'; params: { move: string; missing: readonly HandedIn[] } };

export type LifecycleAdvance = { next: string } | { refused: LifecycleObstacle };

/** The state that a step leads to by the mechanism, or what is in its way. */
export const advanceLifecycle = (
  { moves }: Lifecycle,
  { state, doers }: TrackedItem,
  { move, by, handedIn }: LifecycleAct,
): LifecycleAdvance => {
  const named = moves.filter(({ id }) => id === move);
  if (named.length === 0) return { refused: { code: 'move-unknown', params: { move } } };
  const rule = named.find(({ from }) => from.includes(state));
  if (rule === undefined) return { refused: { code: 'move-not-from-here', params: { move, state } } };
  if (rule.notByDoer && doers.includes(by)) return { refused: { code: 'move-own-work', params: { move } } };
  const missing = rule.needs.filter((need) => !handedIn.includes(need));
  return missing.length > 0
    ? { refused: { code: 'move-incomplete', params: { move, missing } } }
    : { next: rule.to };
};

/** The steps that lead on from a state, in the order of the text. */
export const movesFrom = ({ moves }: Lifecycle, state: string): LifecycleMove[] =>
  moves.filter(({ from }) => from.includes(state));
