import { type Colour, worstOf } from '@guatu/engine';
import type { View } from '../../http/handler.ts';
import { milestonesOf } from '../milestone/index.ts';

/** A milestone of a project; ISO dates. */
export interface WallMilestone {
  name: string;
  planned: string;
  /** Null once it is reached. */
  forecast: string | null;
  actual: string | null;
}

/** How a project stands by its milestones and lights. */
export interface ProjectStanding {
  /** The worst of its lights. */
  light: Colour | null;
  /** Whether one of them was set by hand. */
  lightByHand: boolean;
  milestones: WallMilestone[];
  forecastFinish: string | null;
}

/** How the projects stand today, by their ids. */
export async function standingsOf(
  view: View,
  ids: readonly string[],
): Promise<ReadonlyMap<string, ProjectStanding>> {
  const { projects } = await milestonesOf(view, ids);
  return new Map(
    projects.map(({ id, milestones, lights, finish }) => [
      id,
      {
        light: worstOf(lights.flatMap(({ colour }) => colour ?? [])),
        lightByHand: lights.some(({ computed }) => computed !== undefined),
        milestones: milestones.map(({ name, plannedOn, forecastOn, actualOn }) => ({
          name,
          planned: plannedOn,
          forecast: actualOn === null ? forecastOn : null,
          actual: actualOn,
        })),
        forecastFinish: finish?.forecastOn ?? null,
      },
    ]),
  );
}
