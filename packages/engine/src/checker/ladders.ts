import type { Colour, Mechanism, Rung } from '../mechanism/index.ts';
import { ringsIn } from '../use/index.ts';
import { type Check, warning } from './remark.ts';

type Placed = { ladder: string; rung: Rung; path: Array<string | number>; next: string | undefined };

/** Every rung of every ladder, with the id of the one after it: as it says, or the one written next. */
const rungsOf = ({ ladders }: Mechanism): Placed[] =>
  ladders.flatMap(({ id: ladder, rungs }, index) =>
    rungs.map((rung, at) => ({
      ladder,
      rung,
      path: ['ladders', index, 'rungs', at],
      next: rung.next ?? rungs[at + 1]?.id,
    })),
  );

/** Ladders on which one comes back to a rung that one was on. */
export const loopingLadders: Check = ({ mechanism }) => {
  const placed = new Map(rungsOf(mechanism).map((one) => [one.rung.id, one]));
  const graph = new Map([...placed].map(([id, { next }]) => [id, next === undefined ? [] : [next]]));
  return ringsIn(graph).flatMap((ring) => {
    const last = placed.get(ring.at(-1) ?? '');
    const back = placed.get(ring[0] ?? '');
    return last && back
      ? warning('ladder-loops', {
          rule: last.ladder,
          clause: last.rung.clause,
          path: [...last.path, 'next'],
          params: { says: last.rung.says, other: back.rung.says },
        })
      : [];
  });
};

/** Rungs that are passed over: no ladder begins with them and no rung leads to them. */
export const rungsPassedOver: Check = ({ mechanism }) => {
  const rungs = rungsOf(mechanism);
  const placed = new Map(rungs.map((one) => [one.rung.id, one]));
  const reached = new Set(mechanism.ladders.flatMap(({ rungs: [first] }) => first?.id ?? []));
  for (const id of reached) {
    const next = placed.get(id)?.next;
    if (next !== undefined) reached.add(next);
  }
  return rungs
    .filter(({ rung }) => !reached.has(rung.id))
    .map(({ ladder, rung: { clause, says }, path }) =>
      warning('rung-never-reached', { rule: ladder, clause, path, params: { says } }),
    );
};

/** Rungs that are reached no later than the one below them. */
export const rungsNotRising: Check = ({ mechanism }) => {
  const rungs = rungsOf(mechanism);
  const placed = new Map(rungs.map((one) => [one.rung.id, one]));
  return rungs.flatMap(({ rung, next }) => {
    const above = next === undefined ? undefined : placed.get(next);
    if (above === undefined || above.rung.id === rung.id) return [];
    const [from, to] = [heightOf(rung), heightOf(above.rung)];
    return from === null || to === null || from.by !== to.by || to.at > from.at
      ? []
      : warning('rungs-not-rising', {
          rule: above.ladder,
          clause: above.rung.clause,
          path: [...above.path, 'when'],
          params: { says: above.rung.says, from: from.at, to: to.at },
        });
  });
};

/** How far a rung is up, and by what that is counted; null for one that is reached by a light or a condition. */
const heightOf = ({ when }: Rung): { by: string; at: number } | null => {
  if (when === 'not-stated') return null;
  if ('overdue' in when) return { by: JSON.stringify(when.days), at: when.overdue };
  return 'times' in when ? { by: 'times', at: when.times } : null;
};

/** Rungs, duties and consequences that wait for a colour which the light never has. */
export const coloursNeverShown: Check = ({ mechanism }) => {
  const lights = new Map(
    mechanism.lights.map((light) => [light.id, { name: light.name, shown: coloursOf(light) }]),
  );
  return waitingForColour(mechanism).flatMap(({ light, colour, ...about }) => {
    const known = lights.get(light);
    return known === undefined || known.shown.has(colour)
      ? []
      : warning('colour-never-shown', { ...about, params: { name: known.name, colour } });
  });
};

const coloursOf = ({ dimensions, override }: Mechanism['lights'][number]): ReadonlySet<Colour> =>
  new Set([
    ...dimensions.flatMap((dimension): Colour[] =>
      'bands' in dimension
        ? dimension.bands.map(({ colour }) => colour)
        : [
            ...dimension.cases.map(({ colour }) => colour),
            ...(dimension.otherwise ? [dimension.otherwise] : []),
          ],
    ),
    ...(override?.shows ? [override.shows] : []),
  ]);

const waitingForColour = (mechanism: Mechanism) => [
  ...rungsOf(mechanism).flatMap(({ ladder, rung: { when, clause }, path }) =>
    when !== 'not-stated' && 'light' in when
      ? { light: when.light, colour: when.is, rule: ladder, clause, path: [...path, 'when'] }
      : [],
  ),
  ...mechanism.duties.flatMap(({ id, clause, ...duty }, index) =>
    'upon' in duty && typeof duty.upon === 'object' && 'light' in duty.upon
      ? { light: duty.upon.light, colour: duty.upon.turns, rule: id, clause, path: ['duties', index, 'upon'] }
      : [],
  ),
  ...mechanism.consequences.flatMap(({ id, clause, upon }, index) =>
    upon !== 'not-stated' && 'light' in upon
      ? { light: upon.light, colour: upon.is, rule: id, clause, path: ['consequences', index, 'upon'] }
      : [],
  ),
];
