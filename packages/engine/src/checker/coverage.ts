import type { GovernmentLevel, UnitKind } from '../mechanism/index.ts';
import { groupMembers } from '../organisation/index.ts';
import { type Check, type Checked, open, warning } from './remark.ts';

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

/** Rules about each unit of a kind, or of a kind at one level, of which the file lists none, such as the towns. */
export const emptyUnitKinds: Check = ({ mechanism }) => {
  const { jurisdiction, organisation } = mechanism;
  const kinds = new Set(organisation.units.map(({ kind }) => kind));
  const levels = new Set(
    organisation.units.map(({ kind, level }) => `${kind} ${level ?? jurisdiction.level}`),
  );
  const asked = new Map([...kindsAskedFor(mechanism)].map((one) => [`${one.unitKind} ${one.level}`, one]));
  const about = { path: ['organisation', 'units'] };
  const empty = [...asked.values()].filter(({ unitKind }) => !kinds.has(unitKind));
  return [
    ...[...new Set(empty.map(({ unitKind }) => unitKind))].map((kind) =>
      open('unit-kind-empty', { ...about, params: { kind } }),
    ),
    ...[...asked.values()].flatMap(({ unitKind: kind, level }) =>
      level === undefined || !kinds.has(kind) || levels.has(`${kind} ${level}`)
        ? []
        : open('unit-level-empty', { ...about, params: { kind, level } }),
    ),
  ];
};

type AskedFor = { unitKind: UnitKind; level?: GovernmentLevel };

/** Every "each unit of a kind", wherever a rule says it. */
function* kindsAskedFor(value: unknown): Generator<AskedFor> {
  if (typeof value !== 'object' || value === null) return;
  if ('unitKind' in value) yield value as AskedFor;
  for (const inner of Object.values(value)) yield* kindsAskedFor(inner);
}

/** Groups that come to nobody, such as the heads of towns where the file lists no towns. */
export const emptyGroups: Check = ({ mechanism, organisation }: Checked) =>
  mechanism.organisation.groups.flatMap(({ id, clause, name }, index) =>
    groupMembers(mechanism, organisation, id).length === 0
      ? open('group-empty', {
          rule: id,
          clause,
          path: ['organisation', 'groups', index, 'members'],
          params: { name },
        })
      : [],
  );

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
