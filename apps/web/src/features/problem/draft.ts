import type { Problem, ProblemContent } from './problem-queries.ts';

/** A problem's content while it is being written: nothing is missing, only empty. */
export type Draft = Omit<ProblemContent, 'kind' | 'team' | 'plan'> & {
  kind: ProblemContent['kind'] | null;
  team: string;
  plan: readonly PlanLine[];
};

export type PlanLine = { readonly what: string; readonly dueOn: string };

const emptyLine: PlanLine = { what: '', dueOn: '' };

export const emptyDraft: Draft = {
  kind: null,
  title: '',
  facts: '',
  proposal: '',
  involvedUnitIds: [],
  leaderPostId: null,
  team: '',
  plan: [emptyLine],
};

export const draftOf = (problem: Problem): Draft => ({
  kind: problem.kind,
  title: problem.title,
  facts: problem.facts,
  proposal: problem.proposal,
  involvedUnitIds: problem.involvedUnitIds,
  leaderPostId: problem.leaderPostId,
  team: problem.team ?? '',
  plan: problem.plan.length === 0 ? [emptyLine] : problem.plan,
});

/** What is sent: lines of the plan that nobody filled in are left out, and an empty team is none. */
export const contentOf = (draft: Draft): ProblemContent => ({
  ...draft,
  kind: draft.kind ?? 'other',
  team: draft.team.trim() === '' ? null : draft.team,
  plan: draft.plan.filter(({ what, dueOn }) => what.trim() !== '' || dueOn !== ''),
});

export const withLine = (plan: readonly PlanLine[], index: number, line: PlanLine): PlanLine[] =>
  plan.map((one, at) => (at === index ? line : one));

export const withoutLine = (plan: readonly PlanLine[], index: number): PlanLine[] =>
  plan.filter((_, at) => at !== index);

export const withNewLine = (plan: readonly PlanLine[]): PlanLine[] => [...plan, emptyLine];
