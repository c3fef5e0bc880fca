import type { Difference } from '../../design/conflict-notice.tsx';
import type { Text } from '../../text/use-text.ts';
import type { PlanDraft } from './plan-draft.ts';

/** In what two plans differ, as one reads it. */
export const differencesOf = (text: Text, theirs: PlanDraft, mine: PlanDraft): Difference[] => {
  const read = (plan: PlanDraft) =>
    ({
      'siteTour.stop.title': plan.stops
        .map(({ project, stayMinutes, speaker }) => `${project.name} ${stayMinutes} ${speaker}`)
        .join('\n'),
      'siteTour.plan.purpose': plan.purpose,
      'siteTour.plan.startsAt': plan.startsAt,
      'siteTour.plan.gathersAt': plan.gathersAt,
      'siteTour.plan.closing': String(plan.closingMinutes),
      'siteTour.plan.wetWeather': plan.wetWeather,
      'siteTour.plan.vehicles': plan.vehicles.map(({ what, carries }) => `${what} ${carries}`).join('\n'),
      'siteTour.plan.tasks': plan.tasks.map(({ what, dueOn }) => `${what} ${dueOn ?? ''}`).join('\n'),
    }) as const;
  const [one, other] = [read(theirs), read(mine)];
  return (Object.keys(one) as (keyof typeof one)[]).flatMap((key) =>
    one[key] === other[key] ? [] : { field: text(key), theirs: one[key], mine: other[key] },
  );
};
