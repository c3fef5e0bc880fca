import type { ProblemRule } from '../mechanism/index.ts';

/** A step of the plan: what will be done, and by which day (ISO date). */
export type PlanStep = { what: string; dueOn: string };

/** What makes a problem one leader's, one team's and one plan's, followed to the end (三（一）). */
export type Charter = {
  /** Post of the leader who answers for it. */
  leader: string | null;
  team: string | null;
  plan: readonly PlanStep[];
};

export type CharterPart = 'leader' | 'team' | 'plan';

/** Parts of the charter that the mechanism asks for and that nobody has supplied yet. */
export const missingInCharter = (rule: ProblemRule, { leader, team, plan }: Charter): CharterPart[] => {
  const supplied: Record<CharterPart, boolean> = {
    leader: leader !== null,
    team: team !== null,
    plan: plan.length > 0,
  };
  const asked = (['leader', 'team', 'plan'] as const).filter((part) => rule.charter.ones.includes(part));
  return asked.filter((part) => !supplied[part]);
};
