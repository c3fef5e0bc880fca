import { type Colour, coloursOfProjects, type ProjectLight } from '@guatu/engine';
import { sql } from 'kysely';
import type { View } from '../../../http/handler.ts';
import { type Rulebook, ruledOn } from '../../mechanism/index.ts';
import { type ProjectFilter, projectsWhere } from '../registry/filter.ts';
import { scopeIn } from '../scope.ts';
import { judgedProjects, lastPeriod } from './judged.ts';

/** A light as a list shows it. */
export interface ShortLight {
  name: string;
  colour: Colour | null;
  /** By the figures, where somebody set the colour by hand. */
  computed?: Colour | null;
}

/** What a list shows of lights: each that has a colour, and each that cannot be told for want of a fact. */
export const shortLights = (lights: readonly ProjectLight[]): ShortLight[] =>
  lights.flatMap(({ name, colour, shown, why }) => {
    if (shown === null && why !== 'unknown') return [];
    return [{ name, colour: shown, ...(shown === colour ? {} : { computed: colour }) }];
  });

/** The colours that projects can show today; none where the mechanism has no lights for them. */
export const coloursShown = (rulebook: Rulebook, today: string): Colour[] =>
  coloursOfProjects(ruledOn(rulebook, lastPeriod(rulebook, today).asOf).mechanism);

/** The lights of some projects, by their id. */
export async function lightsOf(
  view: View,
  rulebook: Rulebook,
  ids: readonly string[],
): Promise<ReadonlyMap<string, ShortLight[]>> {
  if (coloursShown(rulebook, view.today.toString()).length === 0) return new Map();
  const own = view.server.jurisdiction.id;
  const where = sql<boolean>`project.jurisdiction_id = ${own} and project.id = any(${ids})`;
  const { projects } = await judgedProjects(view, rulebook, where);
  return new Map(projects.map(({ ledger, lights }) => [ledger.id, shortLights(lights)]));
}

/** A filter whose light has become the projects that show it: no colour is kept, so the county's rules are asked. */
export async function withLight(
  view: View,
  rulebook: Rulebook,
  { light, ...filter }: ProjectFilter & { light?: Colour | 'none' | undefined },
): Promise<ProjectFilter> {
  if (light === undefined) return filter;
  const own = view.server.jurisdiction.id;
  const where = projectsWhere(own, view.today.year, scopeIn(view, rulebook), filter);
  const { projects } = await judgedProjects(view, rulebook, where);
  const wanted = light === 'none' ? null : light;
  const shown = projects.filter(({ lights }) => shortLights(lights).some(({ colour }) => colour === wanted));
  return { ...filter, ids: shown.map(({ ledger }) => ledger.id) };
}
