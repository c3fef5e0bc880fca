import { actsFor, bearersOf } from '@guatu/engine';
import type { View } from '../../http/handler.ts';
import { refuse } from '../../refusal/refusal.ts';
import { entitledAs, type Rulebook } from '../mechanism/index.ts';
import { wholeOf } from '../project/index.ts';

type Who = Pick<View, 'actor' | 'today'>;

/** Whoever the mechanism has assess draws up, weighs, answers and finishes (三（三）). */
export const assessesAs = (who: Who, rulebook: Rulebook): string | null =>
  entitledAs('assess', who, rulebook);

/** The same, or refuses with `not-yours`. */
export const mayAssess = (who: Who, rulebook: Rulebook): string =>
  assessesAs(who, rulebook) ?? refuse('not-yours');

/** Leaders, and the posts of the government itself. */
const leads = ({ actor }: Who, { organisation }: Rulebook): boolean =>
  organisation.posts.some(
    ({ id, kind, unit }) =>
      actor.posts.some((held) => held.id === id) &&
      (kind === 'leader' || organisation.units.some((one) => one.id === unit && one.kind === 'government')),
  );

/** Units whose cards somebody sees: everybody's for whoever assesses and for leaders (null), else the own unit's. */
export const seesUnits = (who: Who, rulebook: Rulebook): readonly string[] | null =>
  assessesAs(who, rulebook) !== null || leads(who, rulebook)
    ? null
    : [...new Set(who.actor.posts.flatMap(({ unitId }) => wholeOf(rulebook.organisation, unitId)))];

/** A unit objects to its own card, by any of its posts. */
export const objectsAs = ({ actor }: Who, { organisation }: Rulebook, unitId: string): string | null =>
  wholeOf(organisation, unitId)
    .flatMap((id) =>
      actor.posts.filter((post) => actsFor(organisation, post.id, { kind: 'unit', id })).map(({ id }) => id),
    )
    .at(0) ?? null;

/** Points by judgement are given by whomever the rule names for it; where it names nobody, by whoever assesses. */
export function judgesAs(
  who: Who,
  rulebook: Rulebook,
  by: 'not-stated' | Parameters<typeof bearersOf>[0],
): string | null {
  if (by === 'not-stated') return assessesAs(who, rulebook);
  const { mechanism, organisation } = rulebook;
  const named = bearersOf(by, { mechanism, organisation, date: who.today.toString(), subject: {} });
  return (
    who.actor.posts.find(({ id }) => named.some((bearer) => actsFor(organisation, id, bearer)))?.id ?? null
  );
}
