import type { Mechanism, UnitKind } from '../mechanism/index.ts';
import { type Check, open, warning } from './remark.ts';

/** Units that answer for projects, and so need a leader in whose portfolio they are. */
export const answering: ReadonlySet<UnitKind> = new Set(['bureau', 'town', 'park']);

/** With a portfolio map given: units that no leader answers for, and leaders whom nobody helps. */
export const mapGaps: Check = ({ mechanism: { organisation } }) => {
  const { portfolios, liaison, units, posts } = organisation;
  if (portfolios === 'not-stated') return [];
  const covered = new Set(portfolios.flatMap((portfolio) => portfolio.units));
  const helped = liaison === 'not-stated' ? null : new Set(liaison.map(({ leader }) => leader));
  const nameOf = (id: string) => posts.find((post) => post.id === id)?.name ?? id;
  return [
    ...units
      .filter(({ id, kind }) => answering.has(kind) && !covered.has(id))
      .map(({ name }) =>
        open('unit-without-portfolio', { path: ['organisation', 'portfolios'], params: { unit: name } }),
      ),
    ...portfolios
      .filter(({ leader }) => helped !== null && !helped.has(leader))
      .map(({ leader }) =>
        open('leader-without-liaison', {
          path: ['organisation', 'liaison'],
          params: { leader: nameOf(leader) },
        }),
      ),
  ];
};

/** Rules about each unit of a kind of which the file lists none, such as the towns. */
export const emptyUnitKinds: Check = ({ mechanism }) => {
  const present = new Set(mechanism.organisation.units.map(({ kind }) => kind));
  return [...new Set(unitKindsAskedFor(mechanism))]
    .filter((kind) => !present.has(kind))
    .map((kind) => open('unit-kind-empty', { path: ['organisation', 'units'], params: { kind } }));
};

const unitKindsAskedFor = ({ organisation, slots, duties }: Mechanism): UnitKind[] => {
  const rules = [
    ...organisation.groups.flatMap(({ members }) => members),
    ...slots.flatMap(({ attendance }) => [...(attendance?.required ?? []), ...(attendance?.invited ?? [])]),
    ...duties.map(({ bearer }) => bearer),
  ];
  return rules.flatMap((rule) =>
    typeof rule === 'object' && 'each' in rule && 'unitKind' in rule.each ? rule.each.unitKind : [],
  );
};

/** Clauses from which no rule was made: either the file is incomplete, or the clause is only words. */
export const clausesWithoutRule: Check = ({ mechanism }) => {
  const cited = new Set(clausesIn(mechanism));
  return mechanism.clauses.flatMap(({ id }, index) =>
    cited.has(id)
      ? []
      : warning('clause-without-rule', { clause: id, path: ['clauses', index], params: { clause: id } }),
  );
};

/** Every clause cited anywhere, by the key `clause`. */
function* clausesIn(value: unknown): Generator<string> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (key === 'clause' && typeof inner === 'string') yield inner;
    else yield* clausesIn(inner);
  }
}
