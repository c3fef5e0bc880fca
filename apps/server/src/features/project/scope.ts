import { type Action, holdsOn, type Organisation } from '@guatu/engine';
import type { View } from '../../http/handler.ts';
import { entitledAs, type Rulebook, rulebookOf } from '../mechanism/index.ts';

/** Ids of the units whose projects somebody may see; null is every project, also those of no known unit. */
export type Scope = readonly string[] | null;

/** Whoever keeps, convenes, records or supervises has to see the whole county. */
const overseeing: readonly Action[] = [
  'maintain-registry',
  'compile-docket',
  'compile-atlas',
  'convene-meeting',
  'record-decisions',
  'issue-minutes',
  'decide-extension',
  'verify-decision',
  'verify-problem',
];

/** A unit sees its own projects, a leader those of the portfolio, the leader's liaison the same (二（一）3, 二（三）1). */
export async function readingScope(view: View): Promise<Scope> {
  return scopeIn(view, await rulebookOf(view));
}

/** The same, judged by a rulebook that is at hand. */
export function scopeIn(who: Pick<View, 'actor' | 'today'>, rulebook: Rulebook): Scope {
  if (overseeing.some((action) => entitledAs(action, who, rulebook) !== null)) return null;
  const { organisation } = rulebook;
  const date = who.today.toString();
  const posts = who.actor.posts.map(({ id }) => id);
  const portfolios = organisation.portfolios.filter((row) => holdsOn(row, date));
  const helped = organisation.liaisons.filter((row) => holdsOn(row, date) && posts.includes(row.deputy));
  const leaders = [...leadersAmong(organisation, posts), ...helped.map(({ leader }) => leader)];
  // Until somebody says which units a leader answers for, it is any of them.
  if (leaders.some((leader) => portfolios.every((row) => row.leader !== leader))) return null;
  const answeredFor = portfolios.filter(({ leader }) => leaders.includes(leader)).map(({ unit }) => unit);
  const own = who.actor.posts.map(({ unitId }) => unitId);
  return [...new Set([...own, ...answeredFor].flatMap((unit) => wholeOf(organisation, unit)))];
}

const leadersAmong = ({ posts }: Organisation, held: readonly string[]): string[] =>
  posts.filter(({ id, kind }) => kind === 'leader' && held.includes(id)).map(({ id }) => id);

/** The units that a unit is one with: a bureau and its sections each act for the whole. */
export function wholeOf({ units }: Organisation, unit: string): string[] {
  const row = units.find(({ id }) => id === unit);
  const whole = row?.kind === 'section' && row.parent !== undefined ? row.parent : unit;
  const sections = units.filter(({ kind, parent }) => kind === 'section' && parent === whole);
  return [whole, ...sections.map(({ id }) => id)];
}
