import { hasEnded } from '../problem/index.ts';
import type { WeeklyProblem } from './facts.ts';
import type { WeeklySentence } from './sentence.ts';
import { isNews, type WeeklySpan } from './span.ts';

/** Where a problem stands while it is open, that it has ended, and what its plan has fall due. */
export const draftProblem = (problem: WeeklyProblem, span: WeeklySpan): WeeklySentence[] => {
  const { id, title, project, state, since, at, raisedOn, steps } = problem;
  const source = { of: 'problem', id, part: null } as const;
  const figures = { project, problem: title, state };
  if (hasEnded(state)) {
    if (!isNews(at, span)) return [];
    return [{ kind: 'problem-ended', section: 'problems', source, figures: { ...figures, on: since } }];
  }
  const due = steps.filter(({ dueOn }) => dueOn <= span.until);
  return [
    { kind: 'problem-open', section: 'problems', source, figures: { ...figures, raisedOn, on: since } },
    ...due.map(({ id: part, what, dueOn }): WeeklySentence => ({
      kind: 'step-due',
      section: 'measures',
      source: { ...source, part },
      figures: { project, problem: title, what, on: dueOn, overdue: dueOn < span.today },
    })),
  ];
};
