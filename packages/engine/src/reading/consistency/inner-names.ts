import type { Finding } from '../../finding/index.ts';
import type { Mechanism } from '../../mechanism/index.ts';
import type { Path } from '../source.ts';
import { fault } from './fault.ts';

type Kind = 'state' | 'move' | 'dimension' | 'part' | 'item' | 'grade' | 'league' | 'choice';
type Named = { kind: Kind; id: string; path: Path };

/** Ids that hold inside one rule only: declared twice in it, or named and not declared in it. */
export const innerNames = (mechanism: Mechanism): Finding[] => [
  ...mechanism.facts.flatMap(({ choices }, index) =>
    twice(declared('choice', choices, ['facts', index, 'choices'])),
  ),
  ...mechanism.lights.flatMap(({ dimensions, override }, index) => {
    const path = ['lights', index];
    return faultsAmong(
      declared('dimension', dimensions, [...path, 'dimensions']),
      named('dimension', override?.dimensions, [...path, 'override', 'dimensions']),
    );
  }),
  ...mechanism.lifecycles.flatMap(({ states, start, moves }, index) => {
    const path = ['lifecycles', index];
    return [
      ...faultsAmong(declared('state', states, [...path, 'states']), [
        { kind: 'state', id: start, path: [...path, 'start'] },
        ...moves.flatMap(({ from, to }, at): Named[] => [
          ...named('state', from, [...path, 'moves', at, 'from']),
          { kind: 'state', id: to, path: [...path, 'moves', at, 'to'] },
        ]),
      ]),
      ...twice(declared('move', moves, [...path, 'moves'])),
    ];
  }),
  ...mechanism.scorecards.flatMap(({ parts, gates, grades, leagues }, index) => {
    const path = ['scorecards', index];
    return [
      ...faultsAmong(
        declared('part', parts, [...path, 'parts']),
        gates.flatMap(({ when }, at) =>
          'failed' in when ? named('part', when.failed, [...path, 'gates', at, 'when', 'failed']) : [],
        ),
      ),
      ...twice(parts.flatMap(({ items }, at) => declared('item', items, [...path, 'parts', at, 'items']))),
      ...twice(declared('grade', grades, [...path, 'grades'])),
      ...twice(declared('league', leagues, [...path, 'leagues'])),
    ];
  }),
  ...unknownGrades(mechanism),
];

/** A consequence names a grade of a scorecard elsewhere in the file. */
const unknownGrades = ({ consequences, scorecards }: Mechanism): Finding[] => {
  const cards = new Map(scorecards.map((card) => [card.id, card]));
  return consequences.flatMap(({ upon }, index) => {
    if (upon === 'not-stated' || !('grade' in upon)) return [];
    const card = cards.get(upon.scorecard);
    return card === undefined || card.grades.some(({ id }) => id === upon.grade)
      ? []
      : unknown({ kind: 'grade', id: upon.grade, path: ['consequences', index, 'upon', 'grade'] });
  });
};

const declared = (kind: Kind, rows: readonly { id: string }[] | undefined, path: Path): Named[] =>
  (rows ?? []).map(({ id }, index) => ({ kind, id, path: [...path, index, 'id'] }));

const named = (kind: Kind, ids: readonly string[] | undefined, path: Path): Named[] =>
  (ids ?? []).map((id, index) => ({ kind, id, path: [...path, index] }));

const faultsAmong = (known: readonly Named[], asked: readonly Named[]): Finding[] => {
  const ids = new Set(known.map(({ id }) => id));
  return [...twice(known), ...asked.filter(({ id }) => !ids.has(id)).map(unknown)];
};

const unknown = ({ path, ...params }: Named): Finding => fault('unknown-reference', path, params);

const twice = (known: readonly Named[]): Finding[] => {
  const before = new Set<string>();
  return known.flatMap(({ path, ...params }) => {
    const isTwice = before.has(params.id);
    before.add(params.id);
    return isTwice ? fault('duplicate-id', path, params) : [];
  });
};
