import type { View } from '../../http/handler.ts';
import { entitledAs, type Rulebook } from '../mechanism/index.ts';

type Who = Pick<View, 'actor' | 'today'>;

/** The office that words and issues the minutes (二（二）4（2）). */
export const issuesAs = (
  who: Who,
  rulebook: Rulebook,
  { rule, slotKey }: { rule: string; slotKey: string },
): string | null => entitledAs('issue-minutes', who, rulebook, { slot: { rule, key: slotKey } });

/** Minutes are signed off by whoever chaired, and by nobody in the chair's place. */
export const signsAs = ({ actor }: Who, chairPostId: string | null): string | null =>
  actor.posts.find(({ id }) => id === chairPostId)?.id ?? null;
