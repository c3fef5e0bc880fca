import { actsFor, holdsOn } from '@guatu/engine';
import type { View } from '../../http/handler.ts';
import type { Rulebook } from '../mechanism/index.ts';

/** The seat of a post or of a unit; of neither, a guest's. */
export interface SeatOf {
  readonly postId: string | null;
  readonly unitId: string | null;
}

export const isSeatOf = (one: SeatOf, other: SeatOf): boolean =>
  (one.postId ?? one.unitId) !== null && one.postId === other.postId && one.unitId === other.unitId;

/**
 * The post under which somebody answers for a seat, or null: whoever holds it, the clerks of the same unit, the deputy
 * who helps that leader; for a unit, anybody in it.
 */
export function answersFor(
  { actor, today }: Pick<View, 'actor' | 'today'>,
  { organisation }: Pick<Rulebook, 'organisation'>,
  { postId, unitId }: SeatOf,
): string | null {
  if (unitId !== null) {
    return actor.posts.find(({ id }) => actsFor(organisation, id, { kind: 'unit', id: unitId }))?.id ?? null;
  }
  const unitOf = (id: string | null) => organisation.posts.find((post) => post.id === id)?.unit;
  const clerks = organisation.posts.filter(({ unit, kind }) => kind === 'clerk' && unit === unitOf(postId));
  const deputies = organisation.liaisons.filter(
    (row) => row.leader === postId && holdsOn(row, today.toString()),
  );
  const answer = [postId, ...clerks.map(({ id }) => id), ...deputies.map(({ deputy }) => deputy)];
  return actor.posts.find(({ id }) => answer.includes(id))?.id ?? null;
}
