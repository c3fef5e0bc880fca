import type { SupervisionRule } from '../mechanism/index.ts';

/** Whether decisions taken at a slot of that rule are followed up: its sources, and any related meeting (三（三）). */
export const followsUp = (
  { sources, relatedMeetings }: Pick<SupervisionRule, 'sources' | 'relatedMeetings'>,
  rule: string,
): boolean => relatedMeetings || sources.includes(rule);
