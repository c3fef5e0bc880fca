import type { Mechanism } from '../mechanism/index.ts';
import { mentionsIn } from '../use/index.ts';
import { type Check, note, open } from './remark.ts';

/** What is declared only to be leaned on. A leading group, a light or a scorecard is seen by itself; these are not. */
const servants: readonly [list: keyof Mechanism, kind: string][] = [
  ['settings', 'setting'],
  ['events', 'event'],
  ['facts', 'fact'],
  ['classes', 'class'],
  ['measures', 'measure'],
  ['designations', 'designation'],
  ['lights', 'light'],
  ['scorecards', 'scorecard'],
];

/** Declared and never used: left over, or a rule that uses it was forgotten. */
export const neverUsed: Check = ({ mechanism }) => {
  const used = new Set(mentionsIn(mechanism).referred.map(({ kind, id }) => `${kind} ${id}`));
  return servants.flatMap(([list, kind]) =>
    (mechanism[list] as ReadonlyArray<{ id: string; clause?: string }>).flatMap(({ id, clause }, index) =>
      used.has(`${kind} ${id}`)
        ? []
        : note('never-used', { rule: id, clause, path: [list, index], params: { kind, id } }),
    ),
  );
};

/** Ranks are counted in a scorecard that does not say who is compared with whom. */
export const ranksWithoutLeague: Check = ({ mechanism: { consequences, scorecards } }) =>
  consequences.flatMap(({ id, clause, upon }, index) => {
    if (upon === 'not-stated' || !('rank' in upon)) return [];
    const card = scorecards.find((one) => one.id === upon.scorecard);
    return card === undefined || card.leagues.length > 0
      ? []
      : open('rank-without-league', {
          rule: id,
          clause,
          path: ['consequences', index, 'upon'],
          params: { name: card.name },
        });
  });
