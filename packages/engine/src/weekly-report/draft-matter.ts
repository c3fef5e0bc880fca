import type { WeeklyMatter } from './facts.ts';
import type { WeeklySentence } from './sentence.ts';
import { isNews, type WeeklySpan } from './span.ts';

/** What the leader's units owe under supervision: done since the last report, or due. */
export const draftMatter = (one: WeeklyMatter, span: WeeklySpan): WeeklySentence[] => {
  const { id, matter, requirement, unitName: unit, limit, reportedOn, at } = one;
  const source = { of: 'supervision-item', id, part: null } as const;
  if (reportedOn !== null) {
    if (!isNews(at, span)) return [];
    return [{ kind: 'matter-done', section: 'other', source, figures: { unit, matter, on: reportedOn } }];
  }
  if (limit > span.until) return [];
  const figures = { unit, matter, requirement, on: limit, overdue: limit < span.today };
  return [{ kind: 'matter-due', section: 'measures', source, figures }];
};
