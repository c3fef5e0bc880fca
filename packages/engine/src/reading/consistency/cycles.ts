import type { Finding } from '../../finding/index.ts';
import type { DueRule, Mechanism } from '../../mechanism/index.ts';
import { factUses, limitsIn, ringsIn } from '../../use/index.ts';
import type { Path } from '../source.ts';
import { fault } from './fault.ts';

/** From one rule to another that it leans on, and where it says so. */
type Link = { from: string; to: string; path: Path };

/** Units within themselves, slots anchored to themselves, duties that wait for themselves, figures made of themselves. */
export const cycles = (mechanism: Mechanism): Finding[] => [
  ...told('unit', parents(mechanism)),
  ...told('slot', anchors(mechanism)),
  ...told('duty', awaited(mechanism)),
  ...told('measure', figures(mechanism)),
];

const told = (kind: string, links: readonly Link[]): Finding[] => {
  const graph = new Map<string, string[]>();
  const paths = new Map<string, Path>();
  for (const { from, to, path } of links) {
    graph.set(from, [...(graph.get(from) ?? []), to]);
    paths.set(`${from} ${to}`, path);
  }
  return ringsIn(graph).map((ring) => {
    const [first = ''] = ring;
    const last = ring.at(-1) ?? '';
    return fault('cycle', paths.get(`${last} ${first}`) ?? [], {
      kind,
      id: last,
      ring: shortened([...ring, first]).join(' → '),
    });
  });
};

/** Long rings are told by where they begin and end. */
const shortened = (ring: string[]): string[] =>
  ring.length > 8 ? [...ring.slice(0, 4), '…', ...ring.slice(-3)] : ring;

const parents = ({ organisation }: Mechanism): Link[] =>
  organisation.units.flatMap(({ id, parent }, index) =>
    parent === undefined ? [] : { from: id, to: parent, path: ['organisation', 'units', index, 'parent'] },
  );

const anchors = ({ slots }: Mechanism): Link[] =>
  slots.flatMap(({ id, recurs }, index) => {
    const path = (key: string) => ['slots', index, 'recurs', key];
    if ('before' in recurs) return { from: id, to: recurs.before, path: path('before') };
    return 'after' in recurs ? { from: id, to: recurs.after, path: path('after') } : [];
  });

const awaited = (mechanism: Mechanism): Link[] => {
  const counted = limitsIn(mechanism).flatMap(({ rule, path }): Link[] => {
    const from = path[0] === 'duties' ? mechanism.duties[Number(path[1])]?.id : undefined;
    const to = dutyBehind(rule);
    return from === undefined || to === null ? [] : [{ from, to, path: [...path, 'after', 'duty'] }];
  });
  const followed = mechanism.duties.flatMap((duty, index) =>
    'upon' in duty && typeof duty.upon === 'object' && 'done' in duty.upon
      ? { from: duty.id, to: duty.upon.done, path: ['duties', index, 'upon', 'done'] }
      : [],
  );
  return [...counted, ...followed].sort((one, other) => Number(one.path[1]) - Number(other.path[1]));
};

const dutyBehind = (rule: DueRule): string | null =>
  typeof rule === 'object' && 'after' in rule && typeof rule.after === 'object' ? rule.after.duty : null;

/** Measures and classes lean on each other, so a ring may go through both. */
const figures = (mechanism: Mechanism): Link[] =>
  factUses(mechanism).flatMap(({ kind, id, path }) => {
    const from = kind === 'fact' ? null : figureAt(mechanism, path);
    return from === null ? [] : { from, to: named(kind, id), path };
  });

const figureAt = ({ measures, classes }: Mechanism, [list, index]: Path): string | null => {
  const [kind, rules] =
    list === 'measures'
      ? (['measure', measures] as const)
      : (['class', list === 'classes' ? classes : []] as const);
  const id = typeof index === 'number' ? rules[index]?.id : undefined;
  return id === undefined ? null : named(kind, id);
};

const named = (kind: string, id: string): string => (kind === 'class' ? `class ${id}` : id);
