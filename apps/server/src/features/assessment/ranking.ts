import { ranked } from '@guatu/engine';
import { v7 as uuidv7 } from 'uuid';
import type { Act, View } from '../../http/handler.ts';
import { refuse } from '../../refusal/refusal.ts';
import { type Rulebook, rulebookOf } from '../mechanism/index.ts';
import { mayAssess } from './policy.ts';
import { doing } from './present.ts';
import type { Rules } from './rules.ts';
import { leaguesOf } from './units.ts';

/** Whether ranks are shown, and who decided so; off while nobody ever did. */
export async function rankingOf({ tx, server }: Pick<View, 'tx' | 'server'>, rulebook: Rulebook) {
  const row = await tx
    .selectFrom('assessment_ranking')
    .selectAll()
    .where('jurisdiction_id', '=', server.jurisdiction.id)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (row === undefined) return { shown: false, decision: null };
  const { shown, decided_by: decidedBy, reason, entered_on, entered_by, entered_post_id } = row;
  return {
    shown,
    decision: { ...doing(rulebook, entered_on, entered_by, entered_post_id), decidedBy, reason },
  };
}

export interface RankingDecision {
  shown: boolean;
  decidedBy: string;
  reason: string;
}

/** Puts on record that somebody wants units ranked, or no longer; who decided and why. */
export async function setRanking(act: Act, { shown, decidedBy, reason }: RankingDecision) {
  const rulebook = await rulebookOf(act);
  const as = mayAssess(act, rulebook);
  const before = await rankingOf(act, rulebook);
  if (before.shown === shown) refuse('assessment-ranking-unchanged');
  const id = uuidv7();
  await act.tx
    .insertInto('assessment_ranking')
    .values({
      jurisdiction_id: act.server.jurisdiction.id,
      id,
      shown,
      decided_by: decidedBy,
      reason,
      entered_on: act.today.toString(),
      entered_at: act.now.toString(),
      entered_by: act.actor.personId,
      entered_post_id: as,
    })
    .execute();
  const subject = ['assessment-ranking', id] as const;
  act.record({ subject, as, before: { shown: before.shown }, after: { shown, decidedBy, reason } });
  return { shown };
}

/** The place of each unit with points, or a share of its full marks, in its league. A card without leagues compares all of its units, once that is asked for. */
export function placesOf(
  rulebook: Rulebook,
  { card }: Rules,
  points: ReadonlyMap<string, number | null>,
  date: string,
): Map<string, { league: string; place: number; of: number }> {
  const leagues = leaguesOf(rulebook, card, date);
  const all = { id: 'all', name: card.name };
  const together = card.leagues.length === 0 ? [{ ...all, of: [] }] : card.leagues;
  const competitors = [...points].map(([subject, scored]) => ({
    subject,
    league: card.leagues.length === 0 ? all.id : (leagues.get(subject)?.id ?? null),
    points: scored,
  }));
  return new Map(
    ranked({ leagues: together }, competitors).flatMap(({ subject, league, rank, of }) =>
      rank === null
        ? []
        : [
            [
              subject,
              { league: together.find(({ id }) => id === league)?.name ?? '', place: rank, of },
            ] as const,
          ],
    ),
  );
}
