import type {
  GovernmentLevel,
  GroupRole,
  Mechanism,
  Membership,
  PostKind,
  UnitKind,
} from '../mechanism/index.ts';
import type { Bearer, Organisation } from './organisation.ts';

type Unit = Organisation['units'][number];

/** Tells the units of a kind, at one level of government where the rule names one. */
export const isOfLevel =
  (
    { jurisdiction }: Mechanism,
    { unitKind, level }: { unitKind: UnitKind; level?: GovernmentLevel | undefined },
  ) =>
  (unit: Unit): boolean =>
    unit.kind === unitKind && (level === undefined || (unit.level ?? jurisdiction.level) === level);

/** The posts of one kind in the units that are meant; in the order of the units. */
export const postsInUnits = (
  organisation: Organisation,
  isMeant: (unit: Unit) => boolean,
  kind: PostKind,
): string[] =>
  organisation.units
    .filter(isMeant)
    .flatMap((unit) => organisation.posts.filter((post) => post.unit === unit.id && post.kind === kind))
    .map(({ id }) => id);

/** The posts and units that make up a group, or one role in it; chair first. Empty for a group the mechanism does not know. */
export const groupMembers = (
  mechanism: Mechanism,
  organisation: Organisation,
  groupId: string,
  role?: GroupRole,
): Bearer[] => {
  const group = mechanism.organisation.groups.find(({ id }) => id === groupId);
  if (group === undefined) return [];
  const seats: Record<GroupRole, Membership[]> = {
    chair: group.chair === undefined ? [] : [group.chair],
    viceChair: group.viceChairs ?? [],
    member: group.members,
  };
  const taken = role ? seats[role] : [...seats.chair, ...seats.viceChair, ...seats.member];
  const members = taken.flatMap((seat) => membersBy(mechanism, organisation, seat));
  return members.filter(
    ({ kind, id }, index) => members.findIndex((one) => one.kind === kind && one.id === id) === index,
  );
};

const membersBy = (mechanism: Mechanism, organisation: Organisation, seat: Membership): Bearer[] => {
  if (typeof seat === 'string') return [{ kind: 'post', id: seat }];
  if ('unit' in seat) return [{ kind: 'unit', id: seat.unit }];
  const { each } = seat;
  const isMeant = 'unit' in each ? (unit: Unit) => unit.id === each.unit : isOfLevel(mechanism, each);
  return each.post === undefined
    ? organisation.units.filter(isMeant).map(({ id }) => ({ kind: 'unit', id }))
    : postsInUnits(organisation, isMeant, each.post).map((id) => ({ kind: 'post', id }));
};
