import { type Action, type Bearer, bearersOf, holderOn, type Subject } from '@guatu/engine';
import type { Rulebook } from '../mechanism/index.ts';

/** Whoever bears an action in a case on a day (ISO), in the order of the mechanism; none where it does not say. */
export function bearersIn(
  { mechanism, organisation }: Rulebook,
  action: Action,
  subject: Subject,
  date: string,
): Bearer[] {
  const context = { mechanism, organisation, date, subject };
  const all = mechanism.duties
    .filter((duty) => duty.action === action)
    .flatMap((duty) => bearersOf(duty.bearer, context));
  return all.filter(
    ({ kind, id }, index) => all.findIndex((one) => one.kind === kind && one.id === id) === index,
  );
}

/** The same by name: a unit's, or a post's with its holder, since several may be called 副县长. */
export function bearerNames(rulebook: Rulebook, action: Action, subject: Subject, date: string): string[] {
  const { organisation } = rulebook;
  return bearersIn(rulebook, action, subject, date).map(({ kind, id }) =>
    kind === 'unit'
      ? unitName(rulebook, id)
      : `${postName(rulebook, id)} ${holderName(organisation, id, date)}`.trim(),
  );
}

export const unitName = ({ organisation }: Rulebook, id: string): string =>
  organisation.units.find((unit) => unit.id === id)?.name ?? id;

export const postName = ({ organisation }: Rulebook, id: string): string =>
  organisation.posts.find((post) => post.id === id)?.name ?? id;

export const personName = ({ organisation }: Rulebook, id: string): string =>
  organisation.people.find((person) => person.id === id)?.name ?? id;

function holderName(organisation: Rulebook['organisation'], post: string, date: string): string {
  const holder = holderOn(organisation, post, date);
  return organisation.people.find(({ id }) => id === holder)?.name ?? '';
}
