import { bandsAt } from '../band/index.ts';
import { compare, fraction, number, sum, times, zero } from '../fraction/index.ts';
import { factIn, figureIn, holdsIn, projectsWhere, type View } from '../judgement/index.ts';
import { type ScoreMethod, settle } from '../mechanism/index.ts';
import { type Earned, earned, type Method, type Scoring, unknown, unscored } from './earned.ts';
import { judgedPoints } from './judged.ts';
import { proportionally } from './proportion.ts';
import { againstTarget } from './target.ts';
import { countTimes } from './times.ts';
import type { Cut } from './why.ts';

type SimpleMethod = Exclude<ScoreMethod, Method<'eachProject'>>;

/** The points that a method brings a subject, exact and before the caps of its item. */
export const byMethod = (view: View, method: ScoreMethod, scoring: Scoring): Earned =>
  'eachProject' in method
    ? byProjects(view, method.eachProject, scoring)
    : bySimpleMethod(view, method, scoring);

const bySimpleMethod = (view: View, method: SimpleMethod, scoring: Scoring): Earned => {
  if ('proportional' in method) return proportionally(view, method.proportional, scoring);
  if ('target' in method) return againstTarget(view, method.target, scoring);
  if ('bands' in method) return byBand(view, method);
  if ('each' in method) return forEach(view, method.each, scoring);
  if ('choices' in method) return byChoice(view, method);
  if ('judged' in method) return judgedPoints(method.judged, scoring);
  const holds = holdsIn(view, method.when);
  if (holds === null) return unknown(view, method.when);
  return earned(holds ? fraction(method.points) : zero, { how: 'when', holds });
};

const byBand = (view: View, { by, edges, bands }: Method<'bands'>): Earned => {
  const figure = figureIn(view, by);
  if (figure === null) return unknown(view, by);
  const value = number(figure);
  const found = bandsAt(bands, figure, edges && settle(view.yardstick.mechanism, edges));
  const [points, other] = new Set(found.flatMap((band) => bands[band]?.points ?? []));
  const [band] = found;
  if (points === undefined || band === undefined) return unscored({ how: 'no-band', value });
  return other === undefined
    ? earned(fraction(points), { how: 'band', value, band })
    : unscored({ how: 'several-bands', value, bands: found });
};

const forEach = (view: View, { of, points, most }: Method<'each'>['each'], { period }: Scoring): Earned => {
  const figure = most === undefined ? figureIn(view, of) : null;
  const counts =
    most === undefined ? figure && { value: figure, counted: figure } : countTimes(view, of, most, period);
  if (counts === null) return unknown(view, of);
  const cuts: Cut[] =
    compare(counts.counted, counts.value) < 0 ? [{ by: 'times', to: number(counts.counted) }] : [];
  const why = { how: 'each', value: number(counts.value), counted: number(counts.counted) } as const;
  return earned(times(counts.counted, fraction(points)), why, ...cuts);
};

const byChoice = (view: View, { by, choices }: Method<'choices'>): Earned => {
  const answer = factIn(view, by.fact);
  if (answer === null) return unknown(view, by);
  const choice = choices.find(({ is }) => is === answer);
  return choice === undefined
    ? unscored({ how: 'no-choice', answer: String(answer) })
    : earned(fraction(choice.points), { how: 'choice', answer: choice.is });
};

/** What each of a unit's projects earns, added up. The item's caps are for the sum; none of them goes above full marks by itself. */
const byProjects = (
  view: View,
  { method, where }: Method<'eachProject'>['eachProject'],
  scoring: Scoring,
): Earned => {
  const chosen = projectsWhere(view, where);
  if (chosen === null) return unknown(view, where);
  const all = chosen.map((project) => {
    const { id } = project.subject;
    const given = scoring.given.filter((each) => each.project === id);
    const { points, why } = bySimpleMethod(project, method, {
      ...scoring,
      open: { above: false, below: false },
      given,
    });
    return { project: id, points, why };
  });
  const why = {
    how: 'projects',
    projects: all.map((each) => ({ ...each, points: each.points && number(each.points) })),
  } as const;
  const known = all.flatMap(({ points }) => points ?? []);
  return known.length < all.length ? unscored(why) : earned(sum(known), why);
};
