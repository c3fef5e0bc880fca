import type { Rulebook } from '../mechanism/index.ts';
import { doerOf } from '../mechanism/index.ts';
import type { Situation } from './situation.ts';
import type { Rules } from './rules.ts';

export const presentCard = ({ card, document, basis }: Rules) => ({
  id: card.id,
  name: card.name,
  says: card.says,
  clause: card.clause,
  document,
  basis,
  kind: card.period,
  outOf: card.outOf === 'open' ? null : card.outOf,
  parts: card.parts.map(({ id, name, points }) => ({ id, name, points: points ?? null })),
});

/** Who did something on which day. */
export const doing = (rulebook: Rulebook, on: string, person: string, post: string) => ({
  on,
  ...doerOf(rulebook, person, post),
});

/** Where an assessment stands, each step with its day and who; null before it is drawn up. */
export function presentStanding({ row, rulebook }: Pick<Situation, 'row' | 'rulebook'>) {
  if (row === undefined) return null;
  const step = (on: string | null, by: string | null, post: string | null) =>
    on === null || by === null || post === null ? null : doing(rulebook, on, by, post);
  return {
    id: row.id,
    state: row.state,
    revision: row.revision,
    drawnUp: doing(rulebook, row.drawn_up_on, row.drawn_up_by, row.drawn_up_post_id),
    sentOut: step(row.sent_out_on, row.sent_out_by, row.sent_out_post_id),
    objectionsUntil: row.objections_until,
    final: step(row.final_on, row.final_by, row.final_post_id),
  };
}
