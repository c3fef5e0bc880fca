import type { Lifecycle } from '../mechanism/index.ts';

/** States that no way leads to from the start. */
export const unreachableStates = ({ states, start, moves }: Lifecycle): string[] => {
  const reachable = closure([start], (state) =>
    moves.flatMap(({ from, to }) => (from.includes(state) ? [to] : [])),
  );
  return states.flatMap(({ id }) => (reachable.has(id) ? [] : [id]));
};

/** States from which no way leads to a final one: what gets there is never closed. */
export const statesWithoutEnd = ({ states, moves }: Lifecycle): string[] => {
  const final = states.flatMap(({ id, final }) => (final ? [id] : []));
  const ending = closure(final, (state) => moves.flatMap(({ from, to }) => (to === state ? from : [])));
  return states.flatMap(({ id }) => (ending.has(id) ? [] : [id]));
};

const closure = (begin: readonly string[], beside: (state: string) => readonly string[]): Set<string> => {
  const found = new Set(begin);
  for (const state of found) for (const next of beside(state)) found.add(next);
  return found;
};
