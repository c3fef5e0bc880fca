import type { GroupRole, Mechanism, Membership, PostKind, UnitKind } from '../mechanism/index.ts';
import type { Organisation } from './organisation.ts';

/** The posts of one kind in one unit, or in every unit of one kind; in the order of the units. */
export const postsInUnits = (
  organisation: Organisation,
  where: { unit: string } | { unitKind: UnitKind },
  kind: PostKind,
): string[] =>
  organisation.units
    .filter((unit) => ('unit' in where ? unit.id === where.unit : unit.kind === where.unitKind))
    .flatMap((unit) => organisation.posts.filter((post) => post.unit === unit.id && post.kind === kind))
    .map(({ id }) => id);

/** The posts that make up a group, or one role in it; chair first. Empty for a group the mechanism does not know. */
export const groupMembers = (
  mechanism: Mechanism,
  organisation: Organisation,
  groupId: string,
  role?: GroupRole,
): string[] => {
  const group = mechanism.organisation.groups.find(({ id }) => id === groupId);
  if (group === undefined) return [];
  const seats: Record<GroupRole, Membership[]> = {
    chair: group.chair === undefined ? [] : [group.chair],
    viceChair: group.viceChairs ?? [],
    member: group.members,
  };
  const taken = role ? seats[role] : [...seats.chair, ...seats.viceChair, ...seats.member];
  return [
    ...new Set(
      taken.flatMap((seat) =>
        typeof seat === 'string' ? seat : postsInUnits(organisation, seat.each, seat.each.post),
      ),
    ),
  ];
};
