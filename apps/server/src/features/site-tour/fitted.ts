import { type FittedTour, fitTour, minutesOfDay, placeOf } from '@guatu/engine';
import type { TourPlan } from './find.ts';
import type { TourProject } from './projects.ts';

/** The times of a plan. */
export const fitted = (
  { startsAt, backMinutes, closingMinutes }: Pick<TourPlan, 'startsAt' | 'backMinutes' | 'closingMinutes'>,
  stops: TourPlan['stops'],
  projects: ReadonlyMap<string, TourProject>,
): FittedTour =>
  fitTour({
    startsAt: minutesOfDay(startsAt),
    stops: stops.map(({ projectId, stayMinutes, travelMinutes }) => ({
      place: placeOf(projects.get(projectId)?.position ?? null),
      stay: stayMinutes,
      travel: travelMinutes,
    })),
    back: backMinutes,
    closing: closingMinutes,
  });
