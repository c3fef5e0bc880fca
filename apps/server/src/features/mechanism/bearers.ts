import { type Action, type Bearer, bearersOf, type Subject } from '@guatu/engine';
import type { Rulebook } from './load.ts';
import { postWithHolder, unitName } from './names.ts';

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
  return bearersIn(rulebook, action, subject, date).map(({ kind, id }) =>
    kind === 'unit' ? unitName(rulebook, id) : postWithHolder(rulebook, id, date),
  );
}
