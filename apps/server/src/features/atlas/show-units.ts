import { handInObstacle, handInStanding, returnObstacle } from '@guatu/engine';
import type { View } from '../../http/handler.ts';
import type { Rulebook } from '../mechanism/index.ts';
import type { Edition } from './edition.ts';
import { type HandIn, stands } from './hand-ins.ts';
import { compilesAs, handsInAs } from './policy.ts';
import type { AtlasRule } from './rule.ts';
import type { SelectedProject } from './select-projects.ts';

/** Every unit that is asked, how it stands with its hand-in, and whether the person asking may hand in for it. */
export function showUnits(
  view: Pick<View, 'actor' | 'today'>,
  rulebook: Rulebook,
  rule: AtlasRule,
  { state }: Edition,
  asked: ReadonlyMap<string, readonly SelectedProject[]>,
  handIns: readonly HandIn[],
) {
  const { people } = rulebook.organisation;
  const nameOf = (id: string | null) => people.find((person) => person.id === id)?.name ?? '';
  const desk = compilesAs(view, rulebook, rule) !== null;
  return [...asked].map(([id, projects]) => {
    const last = handIns.find(({ unitId }) => unitId === id);
    const found = stands(last) ? last : undefined;
    const as = handsInAs(view, rulebook, rule, id);
    const obstacle = handInObstacle({ state, handedIn: found !== undefined, projects });
    const standing = handInStanding(rule.slot, found?.firstOn ?? null, view.today.toString());
    return {
      id,
      name: projects[0]?.unitName ?? id,
      projects: projects.length,
      standing: { state: standing.state, days: 'days' in standing ? standing.days : null },
      handIn: found
        ? {
            on: found.on,
            at: found.at,
            by: nameOf(found.by),
            late: found.late,
            onBehalf: found.onBehalf,
          }
        : null,
      returned:
        last && last.returnedOn !== null
          ? { on: last.returnedOn, by: nameOf(last.returnedBy), reason: last.returnReason ?? '' }
          : null,
      mayReturn: desk && returnObstacle({ state, handedIn: found !== undefined }) === null,
      mayHandIn: as !== null,
      onBehalf: as?.onBehalf ?? false,
      obstacle: obstacle && {
        code: obstacle.code,
        params: 'unreported' in obstacle ? { projects: obstacle.unreported.join('、') } : {},
      },
    };
  });
}
