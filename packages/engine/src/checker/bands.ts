import {
  type Domain,
  hiddenByEarlier,
  holesIn,
  isSingle,
  overlapsIn,
  resolveEdges,
  unreachable,
  written,
} from '../band/index.ts';
import type { Finding } from '../finding/index.ts';
import {
  type BandEdges,
  type Mechanism,
  type ScoreItem,
  type Scorecard,
  settle,
  type Settled,
  type Edge,
} from '../mechanism/index.ts';
import { domainOf } from './figure-domain.ts';
import { gradeDomain } from './reach.ts';
import { type About, type Check, open, warning } from './remark.ts';

/** Bands of one scale, what each brings, and which values there can be. */
type Scale = {
  about: About;
  name: string;
  bands: readonly BandEdges[];
  /** What a band comes to: two with the same do not get into each other's way. */
  brings: readonly (string | number)[];
  edges?: Settled<Edge> | undefined;
  domain: Domain;
  /** Whether the first band that holds a value counts, as with grades; otherwise two that hold it contradict each other. */
  firstCounts?: boolean;
};

/** Values without a light, points or a grade, values with two, and bands that no value is ever in. */
export const bandFaults: Check = ({ mechanism }) =>
  [...lightScales(mechanism), ...scoreScales(mechanism), ...gradeScales(mechanism)].flatMap((scale) => [
    ...holes(mechanism, scale),
    ...(scale.firstCounts ? [] : overlaps(mechanism, scale)),
    ...neverReached(mechanism, scale),
  ]);

const intervalsOf = (mechanism: Mechanism, { bands, edges }: Scale) =>
  resolveEdges(bands, edges && settle(mechanism, edges));

const holes = (mechanism: Mechanism, scale: Scale): Finding[] =>
  holesIn(intervalsOf(mechanism, scale), scale.domain).map((hole) =>
    warning('band-hole', { ...scale.about, params: { name: scale.name, span: written(hole) } }),
  );

const overlaps = (mechanism: Mechanism, scale: Scale): Finding[] => {
  const { about, name, bands, brings, domain, edges } = scale;
  return overlapsIn(intervalsOf(mechanism, scale), domain).flatMap(({ one, other, both }) => {
    if (brings[one] === brings[other]) return [];
    const [first, second] = one < other ? [one, other] : [other, one];
    const params = { name, span: written(both), one: first + 1, other: second + 1 };
    const isLeftOpen = edges === undefined && isSingle(both) && isUnsaid(bands[one], both.from.at);
    return isLeftOpen
      ? open('shared-edge-undecided', { ...about, params })
      : warning('band-overlap', { ...about, params });
  });
};

/** Whether the wording leaves open whose an edge is. */
const isUnsaid = (band: BandEdges | undefined, edge: number): boolean =>
  band?.from === edge || band?.to === edge;

const neverReached = (
  mechanism: Mechanism,
  { about, name, domain, firstCounts, ...scale }: Scale,
): Finding[] => {
  const intervals = intervalsOf(mechanism, { about, name, domain, ...scale });
  const never = [
    ...unreachable(intervals, domain),
    ...(firstCounts ? hiddenByEarlier(intervals, domain) : []),
  ];
  return never.map((place) =>
    warning('band-unreachable', { ...about, path: [...about.path, place], params: { name, one: place + 1 } }),
  );
};

const lightScales = (mechanism: Mechanism): Scale[] =>
  mechanism.lights.flatMap(({ id: rule, dimensions }, index) =>
    dimensions.flatMap((dimension, at): Scale[] =>
      'bands' in dimension
        ? [
            {
              about: {
                rule,
                clause: dimension.clause,
                path: ['lights', index, 'dimensions', at, 'bands'],
              },
              name: dimension.name,
              bands: dimension.bands,
              brings: dimension.bands.map(({ colour }) => colour),
              edges: dimension.edges,
              domain: domainOf(mechanism, dimension.by),
            },
          ]
        : [],
    ),
  );

const scoreScales = (mechanism: Mechanism): Scale[] =>
  mechanism.scorecards.flatMap(({ id: rule, parts }, index) =>
    parts.flatMap(({ items }, at) =>
      items.flatMap((item, place) =>
        itemScales(mechanism, item, {
          rule,
          path: ['scorecards', index, 'parts', at, 'items', place, 'method'],
        }),
      ),
    ),
  );

const itemScales = (mechanism: Mechanism, { method, clause, says }: ScoreItem, about: About): Scale[] => {
  if (method === 'not-stated') return [];
  const [simple, within] =
    'eachProject' in method ? [method.eachProject.method, ['eachProject', 'method']] : [method, []];
  if (!('bands' in simple)) return [];
  const { bands, edges, by } = simple;
  return [
    {
      about: { ...about, clause, path: [...about.path, ...within, 'bands'] },
      name: says,
      bands,
      brings: bands.map(({ points }) => points),
      edges,
      domain: domainOf(mechanism, by),
    },
  ];
};

const gradeScales = (mechanism: Mechanism): Scale[] =>
  mechanism.scorecards.flatMap((card: Scorecard, index): Scale[] =>
    card.grades.length === 0
      ? []
      : [
          {
            about: { rule: card.id, clause: card.clause, path: ['scorecards', index, 'grades'] },
            name: card.name,
            bands: card.grades,
            brings: card.grades.map(({ id }) => id),
            domain: gradeDomain(mechanism, card),
            firstCounts: true,
          },
        ],
  );
