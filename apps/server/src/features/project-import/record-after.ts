import type { ProjectFields } from '@guatu/engine';
import type { ProjectRecord, RecordWrite } from '../project/index.ts';

/**
 * What of a project's record the fields of a row write anew. A list does not speak of notes and days: what stays the same
 * source or the same step of a procedure keeps them.
 */
export function recordAfter(
  { position, sources, permits, lists, otherPlans }: Partial<ProjectFields>,
  before: ProjectRecord | null,
  known: readonly { id: string; name: string }[],
): RecordWrite {
  return {
    ...(position && { position }),
    ...(sources && {
      sources: sources.map(({ source, amount }) => ({
        source,
        amount,
        note: before?.sources.find((one) => one.source === source && one.amount === amount)?.note ?? null,
      })),
    }),
    ...(permits && {
      permits: permits.map((permit) => ({
        ...permit,
        dated:
          before?.permits.find(
            (one) =>
              one.permit === permit.permit &&
              one.name === permit.name &&
              one.state === permit.state &&
              one.number === permit.number,
          )?.dated ?? null,
      })),
    }),
    ...(lists && { lists: known.filter(({ name }) => lists.includes(name)).map(({ id }) => id) }),
    ...(otherPlans && {
      plans: otherPlans.map(({ year, plannedInvestment, goal }) => {
        const kept = before?.plans.find((plan) => plan.year === year);
        return {
          year,
          plannedInvestment: plannedInvestment ?? kept?.plannedInvestment ?? null,
          goal: goal ?? kept?.goal ?? null,
        };
      }),
    }),
  };
}
