import { type Bearer, type BearerContext, bearersOf, type Subject } from '../organisation/index.ts';
import type { SlotRule } from '../mechanism/index.ts';

/** A seat at a meeting, and which of the cases put it on the roll, by their index; none for who is there in any case. */
export type Seat = { bearer: Bearer; role: 'required' | 'invited'; cases: number[] };

/**
 * Who has to be at a meeting (二（二）1): its chair, and whoever the mechanism's attendance rule names for each problem on
 * the docket, such as the portfolio lead, the deputy who helps that leader, the principals of the units concerned, and
 * those who come for a kind of problem.
 * Each seat once, in the order of the rule; a required seat wins over an invitation.
 */
export const rollOf = (
  context: Omit<BearerContext, 'subject'>,
  { attendance }: Pick<SlotRule, 'attendance'>,
  chair: string,
  cases: readonly Subject[],
): Seat[] => {
  const seats = new Map<string, Seat>();
  const seat = (role: Seat['role'], bearer: Bearer, index?: number) => {
    const key = `${bearer.kind}:${bearer.id}`;
    const taken = seats.get(key) ?? { bearer, role, cases: [] };
    if (index !== undefined && !taken.cases.includes(index)) taken.cases.push(index);
    seats.set(key, taken);
  };
  seat('required', { kind: 'post', id: chair });
  const rules = [
    ...(attendance?.required ?? []).map((rule) => ({ role: 'required' as const, rule, topics: null })),
    ...(attendance?.byTopic ?? []).flatMap(({ topics, required }) =>
      required.map((rule) => ({ role: 'required' as const, rule, topics })),
    ),
    ...(attendance?.invited ?? []).map((rule) => ({ role: 'invited' as const, rule, topics: null })),
  ];
  for (const { role, rule, topics } of rules) {
    const inAnyCase = topics === null ? bearersOf(rule, { ...context, subject: { chair } }) : [];
    for (const bearer of inAnyCase) seat(role, bearer);
    for (const [index, subject] of cases.entries()) {
      if (topics !== null && (subject.topic === undefined || !topics.includes(subject.topic))) continue;
      for (const bearer of bearersOf(rule, { ...context, subject: { ...subject, chair } })) {
        if (!inAnyCase.some(({ id }) => id === bearer.id)) seat(role, bearer, index);
      }
    }
  }
  return [...seats.values()];
};
