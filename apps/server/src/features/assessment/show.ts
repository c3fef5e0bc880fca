import { addCalendarDays, dueOn, driftOf } from '@guatu/engine';
import type { View } from '../../http/handler.ts';
import { correctionsOf, objectionsOf } from './find.ts';
import { assessesAs, seesUnits } from './policy.ts';
import { presentCard, presentStanding } from './present.ts';
import { placesOf, rankingOf } from './ranking.ts';
import type { Rules } from './rules.ts';
import type { ScoredUnit } from './score.ts';
import { dayOf, idleAmong, type Situation, situationOf } from './situation.ts';
import type { Wanted } from './wanted.ts';

/** The units of a period in the order of the organisation, each with its parts; ranked only where somebody decided so. */
export async function showAssessment(view: View, wanted: Wanted) {
  const situation = await situationOf(view, wanted);
  const { rules, all, period, periods, rulebook, row, hidden, units, shown } = situation;
  const idle = idleAmong(units, shown);
  const office = assessesAs(view, rulebook) !== null;
  const assessed = rulebook.mechanism.assessment;
  return {
    card: presentCard(rules),
    cards: all.map(({ card: { id, name } }) => ({ id, name })),
    period,
    periods: periods.map(({ key }) => key),
    standing: hidden ? null : presentStanding(situation),
    hidden,
    units: (await lines(view, situation)).filter(({ id }) => !idle.has(id)),
    idle: units.filter(({ id }) => idle.has(id)).map(({ name }) => name),
    ranking: await rankingOf(view, rulebook),
    objectionsFrom: earliestEnd(situation, view.today.toString()),
    rule: assessed === 'not-stated' ? null : { clause: assessed.clause, says: assessed.says },
    may: {
      drawUp: office && row === undefined && isOver(rules, situation.period.to, view.today.toString()),
      sendOut: office && row?.state === 'preparing',
      finish: office && row?.state === 'draft',
      rank: office,
      compare: seesUnits(view, rulebook) === null,
    },
  };
}

/** A card without a rhythm is for the year so far, and can be drawn up on any day. */
export const isOver = ({ card }: Rules, to: string, today: string): boolean =>
  card.period === 'ad-hoc' || to < today;

/** The first day that can be the last one for objections to a draft that goes out on a day (ISO). */
export function earliestEnd(
  { rules, rulebook }: Pick<Situation, 'rules' | 'rulebook'>,
  today: string,
): string {
  const { mechanism, calendar } = rulebook;
  const due = dueOn({ ...mechanism, settings: rules.settings }, calendar, rules.card.objections, {
    on: today,
  });
  return due?.date ?? addCalendarDays(today, 1);
}

async function lines(view: View, situation: Situation) {
  const { rulebook, rules, row, units, shown, scored, now, period } = situation;
  const { tx, server } = view;
  const own = server.jurisdiction.id;
  const [objections, corrections, ranking] = await Promise.all([
    row ? objectionsOf(tx, own, row.id) : [],
    row ? correctionsOf(tx, own, row.id) : [],
    rankingOf(view, rulebook),
  ]);
  const corrected = new Map(corrections.map(({ unit_id: unit, points_after: after }) => [unit, after]));
  const shares = new Map(
    scored.map(({ unit, score }) => [unit, shareOf(corrected.get(unit) ?? score.points, score.outOf)]),
  );
  const places = ranking.shown ? placesOf(rulebook, rules, shares, dayOf(period, view)) : null;
  return shown.map((one) => {
    const { unit: id, score } = one;
    const made = objections.filter(({ unit_id: unit }) => unit === id);
    return {
      id,
      name: units.find((unit) => unit.id === id)?.name ?? id,
      points: score.points,
      soFar: score.soFar,
      outOf: score.outOf,
      corrected: corrected.get(id) ?? null,
      parts: score.parts.map(({ part, points: ofPart, soFar, items }) => ({
        id: part,
        points: ofPart,
        soFar,
        applies: !items.some(isLeftOut) || soFar !== 0,
      })),
      unscored: score.unscored.length,
      grade: gradeName(rules, score.grade?.grade ?? null),
      objections: { made: made.length, unanswered: made.filter(({ answered_on: on }) => on === null).length },
      drifted: row?.state === 'final' && driftIn(one, now) !== null,
      rank: places?.get(id) ?? null,
    };
  });
}

/** Of the full marks that a unit could have: who had nothing of a kind is not compared as if it had failed. */
const shareOf = (points: number | null, outOf: number | null): number | null => {
  if (points === null || outOf === 0) return null;
  return outOf === null ? points : Math.round((points / outOf) * 10_000) / 100;
};

/** An item of which there was nothing, and no other that could take its points. */
const isLeftOut = ({ why }: ScoredUnit['score']['parts'][number]['items'][number]): boolean =>
  why.how === 'not-applicable' && why.becomes === 'left-out';

/** What a final card said that the ledger no longer says. */
export const driftIn = (kept: ScoredUnit, now: readonly ScoredUnit[]) => {
  const today = now.find(({ unit }) => unit === kept.unit);
  return today === undefined
    ? null
    : driftOf(
        { points: kept.score.points, facts: kept.facts },
        { points: today.score.points, facts: today.facts },
      );
};

export const gradeName = ({ card }: Rules, grade: string | null): string | null =>
  card.grades.find(({ id }) => id === grade)?.name ?? grade;
