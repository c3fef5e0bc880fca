import type { Organisation, Post } from './organisation-query.ts';

export type LeaderPortfolio = {
  readonly leader: Post;
  /** Names of the units the leader answers for. */
  readonly units: readonly string[];
  readonly deputy: Post | null;
};

/** Each leader with a portfolio or a liaison deputy, in the order of the posts. */
export const portfoliosByLeader = ({
  units,
  posts,
  portfolios,
  liaisons,
}: Pick<Organisation, 'units' | 'posts' | 'portfolios' | 'liaisons'>): LeaderPortfolio[] => {
  const unitName = new Map(units.map(({ id, name }) => [id, name]));
  const deputyOf = new Map(liaisons.map(({ leader, deputy }) => [leader, deputy]));
  return posts.flatMap((leader) => {
    const answered = portfolios.filter((portfolio) => portfolio.leader === leader.id);
    const deputy = posts.find(({ id }) => id === deputyOf.get(leader.id)) ?? null;
    return answered.length === 0 && deputy === null
      ? []
      : { leader, units: answered.map(({ unit }) => unitName.get(unit) ?? unit), deputy };
  });
};
