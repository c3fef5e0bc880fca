import { type PlanLine, problemRuleOf } from '@guatu/engine';
import { refuse } from '../../refusal/refusal.ts';
import type { Rulebook } from '../mechanism/index.ts';

/** What a unit writes about a problem, as the contract's `problemContent`. */
export interface Content {
  kind: string;
  title: string;
  facts: string;
  proposal: string;
  involvedUnitIds: string[];
  leaderPostId: string | null;
  team: string | null;
  plan: PlanLine[];
}

/**
 * Refuses what no schema can judge: `problem-kind-unused` for a kind that the mechanism does not tell apart,
 * `unknown-unit` and `unknown-post` for what the county does not have.
 */
export function checkContent({ mechanism, organisation }: Rulebook, content: Content): void {
  if (!problemRuleOf(mechanism).kinds.some((kind) => kind === content.kind)) refuse('problem-kind-unused');
  const unit = content.involvedUnitIds.find((id) => !organisation.units.some((known) => known.id === id));
  if (unit !== undefined) refuse('unknown-unit', { unit });
  const post = content.leaderPostId;
  if (post !== null && !organisation.posts.some(({ id }) => id === post)) refuse('unknown-post', { post });
}

/** The columns of `problem` that hold the content. */
export const contentColumns = (content: Content) => ({
  kind: content.kind,
  title: content.title,
  facts: content.facts,
  proposal: content.proposal,
  involved_unit_ids: content.involvedUnitIds,
  leader_post_id: content.leaderPostId,
  team: content.team,
});
