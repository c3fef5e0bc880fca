import { type Mechanism, type Selection, settle } from '../mechanism/index.ts';

/** As much of a project as decides whether it is in the atlas. Whole yuan; null where nobody has said. */
export type Candidate = {
  /** Ids of the lists that it stands on in the year. */
  lists: readonly string[];
  annualPlan: number | null;
  totalInvestment: number | null;
};

/** Why a project is not in: it stands on none of the lists, nobody has stated the sum, or the sum does not reach. */
export type Shortfall = 'not-listed' | 'sum-unknown' | 'sum-short';

export type Eligibility =
  /** `lists` are those by which it is in, in the order of the rule. */
  | { eligible: true; lists: string[] }
  /** `near`: one of the two conditions is met, so that somebody may ask why it is missing. */
  | { eligible: false; near: boolean; short: Shortfall[] };

/** The selection by which the atlas is made; null where the mechanism has none. */
export const atlasSelection = (mechanism: Mechanism): Selection | null => {
  const rules = new Set(
    mechanism.slots.filter(({ occasion }) => occasion === 'atlas-edition').map(({ id }) => id),
  );
  return mechanism.selections.find(({ for: slot }) => rules.has(slot)) ?? null;
};

/**
 * Whether a project is in the atlas, and why (三（二）): it stands on one of the lists, and its investment passes the
 * threshold, which is strict where the rule says `above`. Whether the threshold binds every list or only the one named
 * last is the county's to settle.
 */
export const eligibility = (
  mechanism: Mechanism,
  selection: Selection,
  candidate: Candidate,
): Eligibility => {
  const listed = selection.lists.filter((list) => candidate.lists.includes(list));
  const sum = sumOf(selection, candidate);
  const passes = reaches(selection, sum);
  const bound = boundLists(mechanism, selection);
  const lists = listed.filter((list) => passes || !bound.includes(list));
  if (lists.length > 0) return { eligible: true, lists };
  const short: Shortfall[] = [];
  if (listed.length === 0) short.push('not-listed');
  if (!passes) short.push(sum === null ? 'sum-unknown' : 'sum-short');
  return { eligible: false, near: short.length === 1, short };
};

const sumOf = ({ investment }: Selection, { annualPlan, totalInvestment }: Candidate): number | null =>
  investment?.measure === 'total' ? totalInvestment : annualPlan;

const reaches = ({ investment }: Selection, sum: number | null): boolean => {
  if (investment === undefined) return true;
  if (sum === null) return false;
  const { limit } = investment;
  return 'above' in limit ? sum > limit.above : sum >= limit.atLeast;
};

const boundLists = (mechanism: Mechanism, { investment, lists }: Selection): readonly string[] => {
  if (investment === undefined) return [];
  return settle(mechanism, investment.binds) === 'every-list' ? lists : lists.slice(-1);
};
