import type { Duty } from '../mechanism/index.ts';
import {
  actsFor,
  type Bearer,
  type BearerContext,
  bearersOf,
  holderOn,
  liaisonOf,
  groupMembers,
} from '../organisation/index.ts';

/** The bearer hands in; who is named beside prepares. `as` is the post under which. */
export type WeeklyPart = { as: string; part: 'bearer' | 'beside' };

/**
 * What posts have to do with one bearer's report (二（一）3): they are the bearer, or to whom the duty goes over, or are
 * named beside. Of the deputies who help leaders, only the one who helps this leader.
 */
export const weeklyPartOf = (
  { alsoBy = [], delegates }: Pick<Duty, 'alsoBy' | 'delegates'>,
  bearer: Bearer,
  posts: readonly string[],
  context: BearerContext,
): WeeklyPart | null => {
  const { organisation, date } = context;
  const among = (entitled: readonly Bearer[]) =>
    posts.find((post) => entitled.some((one) => actsFor(organisation, post, one)));
  const vacant = bearer.kind === 'post' && holderOn(organisation, bearer.id, date) === null;
  const goesOver = delegates !== undefined && (delegates.when === 'authorised' || vacant);
  const own = among([bearer, ...(goesOver ? delegates.to.flatMap((rule) => bearersOf(rule, context)) : [])]);
  if (own !== undefined) return { as: own, part: 'bearer' };
  const beside = among(
    alsoBy.flatMap((rule): Bearer[] => {
      if (!('liaisonOf' in rule)) return bearersOf(rule, context);
      const helped = bearersOf(rule.liaisonOf, context).some(({ id }) => id === bearer.id);
      const deputy = helped ? liaisonOf(organisation, bearer.id, date) : null;
      return deputy === null ? [] : [{ kind: 'post', id: deputy }];
    }),
  );
  return beside === undefined ? null : { as: beside, part: 'beside' };
};

/** Bearers in the order of the leading group; who is not in it comes last, as the mechanism has them. */
export const inGroupOrder = (
  bearers: readonly Bearer[],
  { mechanism, organisation }: Pick<BearerContext, 'mechanism' | 'organisation'>,
): Bearer[] => {
  const leading = mechanism.organisation.groups.find(({ chair }) => chair !== undefined);
  const members = leading === undefined ? [] : groupMembers(mechanism, organisation, leading.id);
  const placeOf = ({ kind, id }: Bearer) => {
    const place = members.findIndex((member) => member.kind === kind && member.id === id);
    return place < 0 ? members.length : place;
  };
  return [...bearers].sort((one, other) => placeOf(one) - placeOf(other));
};
