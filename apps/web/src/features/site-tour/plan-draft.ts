import { type FittedTour, fitTour, minutesOfDay } from '@guatu/engine';
import type { Plan, Project, Stop, Tour } from './tour-queries.ts';

/** A plan while somebody works on it. */
export type PlanDraft = Plan & { readonly stops: readonly Stop[] };

/** A stop that was just chosen: how long one usually stays. */
const usualStay = 30;

export const draftOf = ({ plan, stops, meeting }: Tour): PlanDraft => ({
  ...plan,
  // Whoever set the day said when it leaves and from where.
  ...(plan.gathersAt === '' && meeting?.place
    ? { gathersAt: meeting.place, startsAt: meeting.startsAt ?? plan.startsAt }
    : {}),
  stops,
});

export const withStop = (draft: PlanDraft, project: Project, subject: string): PlanDraft => ({
  ...draft,
  stops: [
    ...draft.stops,
    { projectId: project.id, stayMinutes: usualStay, travelMinutes: null, speaker: '', subject, project },
  ],
});

export const withoutStop = (draft: PlanDraft, index: number): PlanDraft => ({
  ...draft,
  stops: draft.stops.filter((_stop, at) => at !== index),
});

export const changeStop = (draft: PlanDraft, index: number, change: Partial<Stop>): PlanDraft => ({
  ...draft,
  stops: draft.stops.map((stop, at) => (at === index ? { ...stop, ...change } : stop)),
});

/** A stop changes places with the one before it (`by` −1) or after it (1); at an end it stays. */
export const moveStop = (draft: PlanDraft, index: number, by: -1 | 1): PlanDraft => {
  const [one, other] = [draft.stops[index], draft.stops[index + by]];
  if (one === undefined || other === undefined) return draft;
  return {
    ...draft,
    stops: draft.stops.map((stop, at) => {
      if (at === index) return other;
      return at === index + by ? one : stop;
    }),
  };
};

/** The times of what is on the screen, saved or not. */
export const timesOf = ({ startsAt, backMinutes, closingMinutes, stops }: PlanDraft): FittedTour =>
  fitTour({
    startsAt: minutesOfDay(startsAt),
    back: backMinutes,
    closing: closingMinutes,
    stops: stops.map(({ project, stayMinutes, travelMinutes }) => ({
      place: project.at,
      stay: stayMinutes,
      travel: travelMinutes,
    })),
  });

/** As it is sent. */
export const planOf = ({ stops, ...plan }: PlanDraft) => ({
  ...plan,
  vehicles: plan.vehicles.filter(({ what }) => what.trim() !== ''),
  tasks: plan.tasks.filter(({ what }) => what.trim() !== ''),
  stops: stops.map(({ project: _project, ...stop }) => stop),
});
