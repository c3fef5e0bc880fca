import type { Actor } from '../../ledger/actor.ts';
import type { Rulebook } from '../mechanism/index.ts';

/** The leading group's secretariat keeps units and posts, who holds them, and who answers for what (clause 一). */
export function mayKeep(actor: Actor, { mechanism }: Rulebook): string | null {
  const secretariats = mechanism.organisation.groups.flatMap(({ secretariat }) => secretariat ?? []);
  const post = actor.posts.find(({ id, unitId }) =>
    secretariats.some(({ unit, head }) => unit === unitId || head === id),
  );
  return post?.id ?? null;
}
